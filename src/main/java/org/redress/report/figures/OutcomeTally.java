package org.redress.report.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.report.figures.OutcomeReport.PeriodOutcomes;

/** Gathers what was decided, and when. */
final class OutcomeTally {

    /** More could not be told apart in a chart. */
    private static final int SHOWN = 4;

    private static final String OTHERS = "another outcome";

    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<Quarter, Map<String, Long>> quarters = new TreeMap<>();
    private final Map<String, Long> undated = new TreeMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(Decision decision) {
        String outcome = Labels.orNotPrinted(decision.heading().outcome());
        LocalDate day = decision.heading().decisionDate();
        outcomes.merge(outcome, 1L, Long::sum);
        Map<String, Long> period =
                day == null ? undated : quarters.computeIfAbsent(Quarter.of(day), quarter -> new TreeMap<>());
        period.merge(outcome, 1L, Long::sum);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    @Nullable
    LocalDate firstDay() {
        return first;
    }

    @Nullable
    LocalDate lastDay() {
        return last;
    }

    /** The time axis on which all that was decided has its place. */
    Timeline timeline() {
        SortedSet<Quarter> decided = new TreeSet<>(quarters.keySet());
        return new Timeline(decided);
    }

    OutcomeReport report(Timeline timeline) {
        List<String> series = series();
        List<long[]> periods = new ArrayList<>();
        timeline.periods().forEach(period -> periods.add(new long[series.size()]));
        quarters.forEach((quarter, counts) -> addTo(periods.get(timeline.indexOf(quarter)), counts, series));
        List<PeriodOutcomes> byPeriod = new ArrayList<>();
        for (Period period : timeline.periods()) {
            byPeriod.add(new PeriodOutcomes(period, list(periods.get(byPeriod.size()))));
        }
        return new OutcomeReport(totals(series), byPeriod, sortOut(undated, series));
    }

    private List<String> series() {
        List<String> printed = Count.rank(outcomes).stream()
                .map(Count::label)
                .filter(label -> !label.equals(Labels.NOT_PRINTED))
                .toList();
        List<String> series = new ArrayList<>(printed.subList(0, Math.min(SHOWN, printed.size())));
        if (printed.size() > SHOWN) {
            series.add(OTHERS);
        }
        if (outcomes.containsKey(Labels.NOT_PRINTED)) {
            series.add(Labels.NOT_PRINTED);
        }
        return series;
    }

    private List<Count> totals(List<String> series) {
        List<Long> numbers = sortOut(outcomes, series);
        List<Count> totals = new ArrayList<>();
        for (String label : series) {
            totals.add(new Count(label, numbers.get(totals.size())));
        }
        return totals;
    }

    private static List<Long> sortOut(Map<String, Long> counts, List<String> series) {
        long[] numbers = new long[series.size()];
        addTo(numbers, counts, series);
        return list(numbers);
    }

    private static void addTo(long[] numbers, Map<String, Long> counts, List<String> series) {
        counts.forEach((outcome, count) -> {
            int index = series.indexOf(outcome);
            numbers[index < 0 ? series.indexOf(OTHERS) : index] += count;
        });
    }

    private static List<Long> list(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
