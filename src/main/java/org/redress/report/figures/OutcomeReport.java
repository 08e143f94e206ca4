package org.redress.report.figures;

import java.util.List;

/**
 * What was decided, and when.
 *
 * @param outcomes the most frequent first; rare ones are one, and those that are not printed are the last
 * @param byPeriod the earliest first, empty periods among them
 * @param undated decisions without a date, by outcome
 */
public record OutcomeReport(List<Count> outcomes, List<PeriodOutcomes> byPeriod, List<Long> undated) {

    public OutcomeReport {
        outcomes = List.copyOf(outcomes);
        byPeriod = List.copyOf(byPeriod);
        undated = List.copyOf(undated);
    }

    /**
     * The decisions of a period.
     *
     * @param numbers one for every outcome, in their order
     */
    public record PeriodOutcomes(Period period, List<Long> numbers) {

        public PeriodOutcomes {
            numbers = List.copyOf(numbers);
        }

        public long all() {
            return numbers.stream().mapToLong(Long::longValue).sum();
        }
    }
}
