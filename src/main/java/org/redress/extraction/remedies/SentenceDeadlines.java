package org.redress.extraction.remedies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a sentence.
 *
 * @param phrases those it prints
 * @param general what holds for a clause without one of its own
 */
record SentenceDeadlines(
        List<DeadlinePhrase> phrases, @Nullable Deadline general) {

    @Nullable
    Deadline of(Instruction instruction) {
        for (DeadlinePhrase phrase : phrases) {
            if (phrase.firstWord() >= instruction.firstWord() && phrase.endWord() <= instruction.endWord()) {
                return phrase.deadline();
            }
        }
        return general;
    }

    /** Whether the sentence itself says by when, and not what stands above it. */
    boolean isPrinted() {
        return !phrases.isEmpty();
    }
}
