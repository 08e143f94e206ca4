package org.redress.language;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the tokenizer has said of short texts. Those in use are at hand in a table of places, where they are found by the
 * chars that stand in a longer text, without a copy of them. Thread-safe.
 */
final class KnownRuns {

    /** Enough for the words of English and the commonest ends of sentences; beyond it CoreNLP is asked each time. */
    private static final int MOST = 100_000;

    /** Longer texts hardly come again. */
    private static final int LONGEST = 60;

    private static final int BITS = 14;
    private static final int PLACES = 1 << BITS;

    private static final long NO_NUMBER = 0;
    private static final char LATIN_1 = 0xFF;

    /** 2^64 parted in the golden ratio, which scatters numbers evenly. */
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final ConcurrentMap<String, Answer> all = new ConcurrentHashMap<>();

    /** Of the answers that fall on the same place it holds the last one asked for. */
    private final AtomicReferenceArray<@Nullable Answer> atHand = new AtomicReferenceArray<>(PLACES);

    /** The words of the run from {@code start} to {@code end}, or null if they are not known; not to be changed. */
    Token @Nullable [] find(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        long number = number(text, start, end);
        int place = number == NO_NUMBER ? place(text, start, end) : place(number);
        Answer answer = atHand.getAcquire(place);
        if (answer == null || !answer.isOf(number, text, start, end)) {
            answer = all.get(new String(text, start, end - start));
            if (answer != null) {
                atHand.setRelease(place, answer);
            }
        }
        return answer == null ? null : answer.words;
    }

    /**
     * @param words counted from the start of the run
     */
    void remember(String run, Token[] words) {
        if (run.length() <= LONGEST && all.size() < MOST) {
            all.put(run, new Answer(run, words));
        }
    }

    /** Its chars one after the other as a number, if there are few and all of Latin-1, as in most words. */
    private static long number(char[] text, int start, int end) {
        if (end - start > Long.BYTES) {
            return NO_NUMBER;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == 0 || c > LATIN_1) {
                return NO_NUMBER;
            }
            number = (number << Byte.SIZE) | c;
        }
        return number;
    }

    private static int place(long number) {
        return (int) ((number * SCATTER) >>> (Long.SIZE - BITS));
    }

    private static int place(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }

    private static final class Answer {

        private final char[] run;
        private final long number;
        private final Token[] words;

        Answer(String run, Token[] words) {
            this.run = run.toCharArray();
            this.number = number(this.run, 0, run.length());
            this.words = words;
        }

        boolean isOf(long number, char[] text, int start, int end) {
            return number == this.number
                    && (number != NO_NUMBER || Arrays.equals(run, 0, run.length, text, start, end));
        }
    }
}
