package org.redress.evaluation;

import java.util.List;

/** Compares what became of the file: a decision, or a reject for the right reason. */
final class OutcomeComparison implements Comparison {

    @Override
    public List<Fact> expected(ComparedFile file) {
        return List.of(outcome(file.gold().reading()));
    }

    @Override
    public List<Fact> found(ComparedFile file) {
        return List.of(outcome(file.found()));
    }

    private static Fact outcome(FileReading reading) {
        return Fact.of(reading.path(), "outcome of the file", reading.outcome());
    }
}
