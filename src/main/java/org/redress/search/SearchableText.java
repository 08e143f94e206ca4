package org.redress.search;

import java.util.Arrays;

/** A text and the places in it where something to be looked for can begin, worked out once for all searches. Immutable. */
public final class SearchableText {

    /** The first chars that are told apart: those of Latin-1; all others count as one and the same. */
    static final int CHARS = 256;

    /** The first of these are those of ASCII. */
    static final int ASCII = 128;

    private static final int BEYOND_LATIN_1 = CHARS - 1;

    private static final boolean[] IN_WORDS = new boolean[CHARS];

    static {
        for (char c = 0; c < CHARS; c++) {
            IN_WORDS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String text;

    /** Where words and marks begin. Those after a mark inside a word, such as the "s" of "Council’s", are none. */
    private final int[] starts;

    /** The {@link Openings opening} at each start. */
    private final char[] openings;

    public SearchableText(String text) {
        this.text = text;
        char[] chars = text.toCharArray();
        this.starts = starts(chars);
        this.openings = new char[starts.length];
        for (int i = 0; i < starts.length; i++) {
            openings[i] = Openings.at(chars, starts[i]);
        }
    }

    /** The text as it is. */
    public String text() {
        return text;
    }

    /** How many words and marks begin in it. */
    int size() {
        return starts.length;
    }

    /** The position at which a word or mark begins. */
    int start(int index) {
        return starts[index];
    }

    /** The {@link Openings opening} of what begins there. */
    int opening(int index) {
        return openings[index];
    }

    /** The number of a char, below {@link #CHARS}. */
    static int index(char c) {
        return c < BEYOND_LATIN_1 ? c : BEYOND_LATIN_1;
    }

    /** Which is the first that begins at {@code position} or after it; {@link #size()} if there is none. */
    int indexFrom(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] starts(char[] text) {
        int[] found = new int[text.length];
        int count = 0;
        int i = 0;
        while (i < text.length) {
            char c = text[i];
            if (c != ' ') {
                found[count] = i;
                count++;
            }
            i = isLetterOrDigit(c) ? endOfWord(text, i) : i + 1;
        }
        return Arrays.copyOf(found, count);
    }

    private static int endOfWord(char[] text, int from) {
        int i = from + 1;
        while (i < text.length && (isLetterOrDigit(text[i]) || isApostrophe(text[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < CHARS ? IN_WORDS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
