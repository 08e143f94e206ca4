package org.redress.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well what was read agrees with the annotations, row by row; each row counts once. */
final class Score {

    private int expected;
    private int found;
    private int agreed;
    private final List<String> differences = new ArrayList<>();

    /** Counts the rows of one file. */
    void add(String file, List<String> expectedRows, List<String> foundRows) {
        Map<String, Integer> open = new HashMap<>();
        expectedRows.forEach(row -> open.merge(row, 1, Integer::sum));
        for (String row : foundRows) {
            if (open.getOrDefault(row, 0) > 0) {
                open.merge(row, -1, Integer::sum);
                agreed++;
            } else {
                differences.add(file + " extra: " + row);
            }
        }
        open.forEach((row, missing) -> {
            if (missing > 0) {
                differences.add(file + " missed: " + row);
            }
        });
        expected += expectedRows.size();
        found += foundRows.size();
    }

    double precision() {
        return found == 0 ? 1 : (double) agreed / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) agreed / expected;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    List<String> differences() {
        return differences;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "rows %5d  precision %.3f  recall %.3f  F1 %.3f", expected, precision(), recall(), f1());
    }
}
