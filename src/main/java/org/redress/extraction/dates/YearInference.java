package org.redress.extraction.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the year of a date that is printed without one: the year that puts it nearest the last dated mention before it,
 * without passing the decision date; of two that are about as near, the later, because a decision tells events in order.
 */
final class YearInference {

    /** Two years are about as near if the distances differ by no more than a month. */
    private static final int ABOUT_AS_NEAR_DAYS = 31;

    private YearInference() {}

    /** The days {@code date} means after {@code last} was mentioned; empty if no year makes it a date. */
    static Optional<DateRange> infer(PartialDate date, DateRange last, DateContext context) {
        List<DateRange> candidates = IntStream.rangeClosed(
                        last.start().getYear() - 1, last.end().getYear() + 1)
                .mapToObj(date::in)
                .flatMap(Optional::stream)
                .filter(range -> !context.isAfterDecision(range))
                .toList();
        long nearest = candidates.stream()
                .mapToLong(range -> range.daysFromNearerEndOf(last))
                .min()
                .orElse(0);
        return candidates.stream()
                .filter(range -> range.daysFromNearerEndOf(last) - nearest <= ABOUT_AS_NEAR_DAYS)
                .max(Comparator.comparing(DateRange::start));
    }
}
