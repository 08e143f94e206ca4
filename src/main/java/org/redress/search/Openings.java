package org.redress.search;

/**
 * The first three chars of words as small numbers, so that one look at a table tells most words that begin with no keyword.
 * Chars that count as one and the same here, such as capital and small letters, are told apart afterwards.
 */
final class Openings {

    /** How many chars an opening has; those beyond the end of a text count as marks. */
    static final int LENGTH = 3;

    /** The opening of no chars yet. */
    static final int EMPTY = 0;

    private static final int BITS = 5;

    /** So many numbers there are: few enough that a set of them is read from the processor's cache. */
    static final int COUNT = 1 << (BITS * LENGTH);

    private static final int DIGITS = 27;
    private static final int GREATEST_DIGIT = 30;
    private static final int SPACE = 31;

    /** By char; marks, and all chars beyond ASCII, are 0. */
    private static final byte[] NUMBERS = new byte[SearchableText.ASCII];

    static {
        for (char c = 0; c < NUMBERS.length; c++) {
            NUMBERS[c] = (byte) numberOf(c);
        }
    }

    private Openings() {}

    /** The opening of what begins at a position. */
    static char at(char[] text, int position) {
        int opening = EMPTY;
        for (int i = position; i < position + LENGTH; i++) {
            opening = i < text.length ? append(opening, text[i]) : opening << BITS;
        }
        return (char) opening;
    }

    /** The opening with one more char. */
    static int append(int opening, char c) {
        return (opening << BITS) | (c < NUMBERS.length ? NUMBERS[c] : 0);
    }

    /** The lowest number of an opening that begins with {@code length} chars. */
    static int first(int opening, int length) {
        return opening << (BITS * (LENGTH - length));
    }

    /** The highest number of an opening that begins with {@code length} chars. */
    static int last(int opening, int length) {
        return first(opening + 1, length) - 1;
    }

    private static int numberOf(char c) {
        if (c == ' ') {
            return SPACE;
        }
        if (c >= '0' && c <= '9') {
            // Years and sums are told apart by their first digits.
            return Math.min(DIGITS + c - '0', GREATEST_DIGIT);
        }
        char small = Character.toLowerCase(c);
        return small >= 'a' && small <= 'z' ? small - 'a' + 1 : 0;
    }
}
