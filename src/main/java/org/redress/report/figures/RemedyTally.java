package org.redress.report.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.decision.Decision;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;

/** Gathers what organisations must do to put things right. */
final class RemedyTally {

    private static final Comparator<RemedyCount> MOST_FIRST =
            Comparator.comparingInt(RemedyCount::all).reversed().thenComparing(RemedyCount::kind);

    private static final class Counter {
        private final Map<RemedyStatus, Integer> byStatus = new EnumMap<>(RemedyStatus.class);
        private int decisions;

        private int of(RemedyStatus status) {
            return byStatus.getOrDefault(status, 0);
        }
    }

    private final Map<RemedyKind, Counter> kinds = new EnumMap<>(RemedyKind.class);
    private int decisions;

    void add(Decision decision) {
        Set<RemedyKind> found = EnumSet.noneOf(RemedyKind.class);
        for (Remedy remedy : decision.remedies()) {
            Counter counter = kinds.computeIfAbsent(remedy.kind(), first -> new Counter());
            counter.byStatus.merge(remedy.status(), 1, Integer::sum);
            if (found.add(remedy.kind())) {
                counter.decisions++;
            }
        }
        decisions += found.isEmpty() ? 0 : 1;
    }

    RemedyReport report() {
        List<RemedyCount> counts = kinds.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
        return new RemedyReport(counts.stream().mapToInt(RemedyCount::all).sum(), decisions, counts);
    }

    private static RemedyCount count(RemedyKind kind, Counter counter) {
        return new RemedyCount(
                kind,
                counter.of(RemedyStatus.AGREED),
                counter.of(RemedyStatus.RECOMMENDED),
                counter.of(RemedyStatus.ALREADY_DONE),
                counter.decisions);
    }
}
