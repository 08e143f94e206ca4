package org.redress.evaluation;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Prints scores for a person to read: a table, and below it what was missed and what is extra. */
final class EvaluationTable {

    private static final String HEAD = "%-26s%7s%7s%11s%8s%8s%n";
    private static final String ROW = "%-26s%7d%7d%11s%8s%8s%n";

    private final int show;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param show how much of what was missed, and of what is extra, to list for each line
     */
    EvaluationTable(int show) {
        this.show = show;
    }

    String print(List<Score> scores) {
        append(HEAD, "", "gold", "found", "precision", "recall", "F1");
        scores.forEach(this::printRow);
        if (show > 0) {
            scores.forEach(this::printDifferences);
        }
        return out.toString();
    }

    private void printRow(Score score) {
        append(
                ROW,
                score.line().title(),
                score.gold(),
                score.found(),
                round(score.precision()),
                round(score.recall()),
                round(score.f1()));
    }

    private void printDifferences(Score score) {
        if (!score.missed().isEmpty() || !score.extra().isEmpty()) {
            append("%n%s%n", score.line().title());
            printFacts("missed", score.missed());
            printFacts("extra", score.extra());
        }
    }

    private void printFacts(String name, List<Fact> facts) {
        facts.stream().limit(show).forEach(fact -> append("  %-8s%s%n", name, fact.describe()));
        if (facts.size() > show) {
            append("  and %d more %s%n", facts.size() - show, name);
        }
    }

    private static String round(double share) {
        return Score.print(share, 3, RoundingMode.HALF_EVEN);
    }

    private void append(String pattern, Object... values) {
        out.append(String.format(Locale.ROOT, pattern, values));
    }
}
