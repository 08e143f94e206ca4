package org.redress.extraction.legislation;

import org.jspecify.annotations.Nullable;
import org.redress.decision.CitationKind;
import org.redress.reference.Law;

/**
 * An Act, instrument, piece of guidance or case.
 *
 * @param law null for guidance and cases
 */
record Source(CitationKind kind, String title, @Nullable Law law) {

    static Source of(Law law) {
        return new Source(law.kind(), law.title(), law);
    }

    static Source guidance(String title) {
        return new Source(CitationKind.GUIDANCE, title, null);
    }

    static Source courtCase(String title) {
        return new Source(CitationKind.CASE, title, null);
    }

    /** Whether provisions of this level are usual in it: a regulation is never an Act's, an annex never a law's. */
    boolean canHave(Level level) {
        return switch (level) {
            case SECTION -> law != null;
            case REGULATION -> isInstrument("Regulations");
            case ARTICLE -> isInstrument("Order");
            case RULE -> isInstrument("Rules");
            case SCHEDULE, CLASS -> law != null;
            case PART, CHAPTER, PARAGRAPH -> kind != CitationKind.CASE;
            case ANNEX -> kind == CitationKind.GUIDANCE;
        };
    }

    /** Whether they are what such a law is divided into: a section is an Act's, though regulations may be miscited with one. */
    boolean usuallyHas(Level level) {
        return canHave(level) && (level != Level.SECTION || kind == CitationKind.ACT);
    }

    private boolean isInstrument(String word) {
        return kind == CitationKind.INSTRUMENT && title.contains(word);
    }
}
