package org.redress.dataset;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings text onto one line without spaces at its ends: some readers take a quoted line break for the end of the row,
 * others cut the spaces, and both formats must say the same.
 */
final class CellText {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

    private CellText() {}

    /** The text on one line, empty if there is none. */
    static String clean(@Nullable String text) {
        return text == null ? "" : strip(joinLines(text));
    }

    private static String joinLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                return LINE_BREAKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Unlike {@link String#strip()} this takes no-break spaces away too. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
