package org.redress.report.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.decision.Citation;
import org.redress.decision.Decision;

/** Gathers which provisions are cited in how many decisions. */
final class CitationTally {

    private static final Comparator<ProvisionCount> MOST_FIRST = Comparator.comparingInt(ProvisionCount::decisions)
            .thenComparingInt(ProvisionCount::citations)
            .reversed()
            .thenComparing(ProvisionCount::label);

    private record Key(String title, String provision) {}

    private static final class Counter {
        private int citations;
        private int decisions;
        private int lastDecision;

        private void add(int decision) {
            citations++;
            if (decision != lastDecision) {
                decisions++;
                lastDecision = decision;
            }
        }
    }

    private final Map<Key, Counter> provisions = new HashMap<>();
    private final Map<Key, Counter> boilerplate = new HashMap<>();
    private int decisions;

    void add(Decision decision) {
        decisions++;
        for (Citation citation : decision.citations()) {
            Key key = new Key(citation.title(), Objects.requireNonNullElse(citation.provision(), ""));
            (citation.boilerplate() ? boilerplate : provisions)
                    .computeIfAbsent(key, first -> new Counter())
                    .add(decisions);
        }
    }

    CitationReport report(int shown, int boilerplateShown) {
        return new CitationReport(provisions.size(), rank(provisions, shown), rank(boilerplate, boilerplateShown));
    }

    private static List<ProvisionCount> rank(Map<Key, Counter> counters, int shown) {
        return counters.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .limit(shown)
                .toList();
    }

    private static ProvisionCount count(Key key, Counter counter) {
        return new ProvisionCount(
                Labels.shorten(key.title()), Labels.shorten(key.provision()), counter.decisions, counter.citations);
    }
}
