package org.redress.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How well what was found agrees with the annotations in one line of the report.
 *
 * @param gold how many facts are annotated
 * @param found how many were found
 * @param missed what is annotated and was not found
 * @param extra what was found and is not annotated
 */
record Score(Line line, int gold, int found, List<Fact> missed, List<Fact> extra) {

    Score {
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
        if (gold - missed.size() != found - extra.size()) {
            throw new IllegalArgumentException(
                    "of " + gold + " " + missed.size() + " missed, of " + found + " " + extra.size() + " extra");
        }
    }

    static Score of(Line line, List<ComparedFile> files) {
        int gold = 0;
        int found = 0;
        List<Fact> missed = new ArrayList<>();
        List<Fact> extra = new ArrayList<>();
        for (ComparedFile file : files) {
            List<Fact> expectedFacts = line.comparison().expected(file);
            List<Fact> foundFacts = line.comparison().found(file);
            gold += expectedFacts.size();
            found += foundFacts.size();
            missed.addAll(without(expectedFacts, foundFacts));
            extra.addAll(without(foundFacts, expectedFacts));
        }
        return new Score(line, gold, found, missed, extra);
    }

    /** The share of what was found that is annotated; where nothing was found, 1 if there was nothing to find. */
    double precision() {
        if (found == 0) {
            return gold == 0 ? 1 : 0;
        }
        return (double) agreed() / found;
    }

    /** The share of what is annotated that was found; 1 if nothing is. */
    double recall() {
        return gold == 0 ? 1 : (double) agreed() / gold;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** A share as people print it. */
    static String print(double share, int decimals, RoundingMode rounding) {
        return new BigDecimal(share).setScale(decimals, rounding).toPlainString();
    }

    private int agreed() {
        return gold - missed.size();
    }

    /** Every fact takes away one that is equal, not all. */
    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        List<Fact> left = new ArrayList<>(facts);
        others.forEach(left::remove);
        return left;
    }
}
