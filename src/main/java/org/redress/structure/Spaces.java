package org.redress.structure;

/** What counts as white space in pages that were converted from HTML, Word and PDF. */
final class Spaces {

    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final String LINE_BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

    /** Nearly every char of a page lies between these two, and none of them is white space. */
    private static final char FIRST_PLAIN = '!';

    private static final char LAST_PLAIN = '~';

    /** No line break stands between these two. */
    private static final char LAST_ASCII_BREAK = '\r';

    private static final char FIRST_WIDE_BREAK = '\u0085';

    private Spaces() {}

    /** Any kind of space, no-break and thin ones and line breaks included. */
    static boolean isSpace(char c) {
        return c == ' ' || (!isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085'));
    }

    /** Space, or a character without width that is not worth keeping at the edge of a line. */
    static boolean isBlank(char c) {
        return !isPlain(c) && (isSpace(c) || ZERO_WIDTH.indexOf(c) >= 0);
    }

    static boolean isLineBreak(char c) {
        return (c <= LAST_ASCII_BREAK || c >= FIRST_WIDE_BREAK) && LINE_BREAKS.indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c >= FIRST_PLAIN && c <= LAST_PLAIN;
    }
}
