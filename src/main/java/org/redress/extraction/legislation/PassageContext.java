package org.redress.extraction.legislation;

import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** A passage and what is known of the place it stands in. */
final class PassageContext {

    /** In the table of implied sections, the category of what stands in the section on the Ombudsman's powers. */
    private static final String POWERS = "powers";

    private final TokenisedPassage passage;
    private final @Nullable String category;

    /** @param category of the complaint; null where it is not printed */
    PassageContext(TokenisedPassage passage, @Nullable String category) {
        this.passage = passage;
        this.category = category;
    }

    String text() {
        return passage.text();
    }

    boolean inPowers() {
        return passage.passage().section() == Section.POWERS;
    }

    /** The category of the complaint, {@code powers} in the section on powers, null where it is not printed. */
    @Nullable
    String category() {
        return inPowers() ? POWERS : category;
    }

    /** The sentence that a mention stands in. */
    String sentence(Mention mention) {
        Sentence sentence = passage.sentenceAt(mention.start());
        return text().substring(sentence.start(), sentence.end());
    }

    /** The part of its sentence before a mention. */
    String before(Mention mention) {
        return text().substring(passage.sentenceAt(mention.start()).start(), mention.start());
    }

    /** The words from the first to the last of two mentions, with a bracket that they open and the next char closes. */
    Evidence evidence(Mention one, Mention other) {
        int start = Math.min(one.start(), other.start());
        int end = Math.max(one.end(), other.end());
        boolean closed = text().startsWith(")", end) && openBrackets(start, end) == 1;
        return passage.evidence(start, closed ? end + 1 : end);
    }

    /** How many more brackets open than close between two positions. */
    private int openBrackets(int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            char c = text().charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open;
    }
}
