package org.redress.show;

/**
 * Shows characters that steer a terminal or turn the direction of a text by signs that do neither: a document may hold
 * any, and nobody may be fooled by one.
 */
final class Visible {

    private static final char FIRST_PICTURE = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char UNKNOWN = '\uFFFD';
    private static final int DELETE = 0x7F;

    private Visible() {}

    /** The text with a sign for each such character; tabs and line breaks stay. */
    static String of(String text) {
        return text.codePoints().allMatch(Visible::isPlain)
                ? text
                : text.codePoints()
                        .map(Visible::picture)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int picture(int c) {
        if (isPlain(c)) {
            return c;
        }
        if (c < ' ') {
            return FIRST_PICTURE + c;
        }
        return c == DELETE ? PICTURE_OF_DELETE : UNKNOWN;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
