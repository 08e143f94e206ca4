package org.redress.report.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.decision.Decision;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.report.figures.DeadlineReport.KindDays;
import org.redress.report.figures.DeadlineReport.Span;

/** Gathers how many days organisations get to act. */
final class DeadlineTally {

    /** The last days of the spans: two weeks, and what one, two, three, six and twelve months can be at most. */
    private static final List<Integer> ENDS = List.of(14, 31, 62, 92, 184, 366, Integer.MAX_VALUE);

    private static final Comparator<KindDays> MOST_FIRST =
            Comparator.comparingInt(KindDays::remedies).reversed().thenComparing(KindDays::kind);

    private final Map<RemedyKind, Days> kinds = new EnumMap<>(RemedyKind.class);

    void add(Decision decision) {
        LocalDate decided = decision.heading().decisionDate();
        for (Remedy remedy : decision.remedies()) {
            LocalDate due = remedy.dueDate();
            if (decided != null && due != null) {
                kinds.computeIfAbsent(remedy.kind(), first -> new Days())
                        .add((int) ChronoUnit.DAYS.between(decided, due));
            }
        }
    }

    DeadlineReport report() {
        Days all = new Days();
        kinds.values().forEach(all::addAll);
        if (all.count() == 0) {
            return new DeadlineReport(0, BigDecimal.ZERO, 0, List.of(), List.of());
        }
        List<KindDays> byKind = kinds.entrySet().stream()
                .map(entry -> new KindDays(
                        entry.getKey(),
                        entry.getValue().count(),
                        entry.getValue().median()))
                .sorted(MOST_FIRST)
                .toList();
        return new DeadlineReport(all.count(), all.median(), all.quantile(90), spans(all), byKind);
    }

    /** What a decision prints as due before it was made is in the first span. */
    private static List<Span> spans(Days all) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int last : ENDS) {
            spans.add(new Span(first, last, all.between(spans.isEmpty() ? Integer.MIN_VALUE : first, last)));
            first = last + 1;
        }
        return spans;
    }
}
