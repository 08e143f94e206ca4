package org.redress.evaluation;

import java.util.List;
import java.util.function.Function;

/** Compares the words that a row gives as its evidence with what the source file prints where the row says it stands. */
final class EvidenceComparison implements Comparison {

    /** Unlike any evidence: words of which folding leaves nothing are never right. */
    private static final String NOTHING = "(nothing)";

    @Override
    public List<Fact> expected(ComparedFile file) {
        return file.text() == null ? List.of() : facts(file, evidence -> Folding.TEXT.fold(evidence.words()));
    }

    @Override
    public List<Fact> found(ComparedFile file) {
        PrintedText text = file.text();
        return text == null ? List.of() : facts(file, new Lookup(text));
    }

    private static List<Fact> facts(ComparedFile file, Function<RowEvidence, String> words) {
        return RowEvidence.in(file.found())
                .map(evidence -> evidence.toFact(file.gold().path(), words.apply(evidence)))
                .toList();
    }

    private record Lookup(PrintedText text) implements Function<RowEvidence, String> {

        @Override
        public String apply(RowEvidence evidence) {
            String printed = Folding.TEXT.fold(text.between(evidence.start(), evidence.end()));
            return printed.isEmpty() ? NOTHING : printed;
        }
    }
}
