package org.redress.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the tokenizer has said of short texts, found by the chars that stand in a longer one without a copy of them. A text
 * takes the place of another that falls on the same one, so the words in use stay. Thread-safe.
 */
final class KnownRuns {

    /** Several times the words of a few hundred decisions; a power of two. */
    private static final int PLACES = 1 << 16;

    /** Longer texts hardly come again. */
    private static final int LONGEST = 60;

    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(PLACES);

    /** The words of the run from {@code start} to {@code end}, or null if they are not known; not to be changed. */
    Token @Nullable [] find(String text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        Answer answer = answers.getPlain(place(text, start, end));
        return answer != null && answer.isOf(text, start, end) ? answer.words : null;
    }

    /**
     * @param words counted from the start of the run
     */
    void remember(String run, Token[] words) {
        if (run.length() <= LONGEST) {
            answers.setRelease(place(run, 0, run.length()), new Answer(run, words));
        }
    }

    private static int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    /** Read without a lock, which its final fields allow. */
    private static final class Answer {

        private final String run;
        private final Token[] words;

        Answer(String run, Token[] words) {
            this.run = run;
            this.words = words;
        }

        boolean isOf(String text, int start, int end) {
            return run.length() == end - start && text.startsWith(run, start);
        }
    }
}
