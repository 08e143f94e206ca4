package org.redress.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number, bullet, dash or letter that opens a list item.
 *
 * @param number the printed number, 0 for the other kinds
 * @param width chars of the source before the item's words, the space after the marker included
 */
record Marker(Kind kind, int number, int width) {

    enum Kind {
        /** {@code 12.} */
        NUMBER,
        /** {@code •} */
        BULLET,
        /** {@code -} or a longer dash */
        DASH,
        /** {@code a)}, {@code (b)}, {@code iv.}, {@code 3)} */
        LETTER
    }

    private static final String SPACE = "(?:[\\s\\p{Z}\\u200B]+|$)";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.(?:" + SPACE + "|(?=[A-Z‘“]))");
    private static final Pattern BULLET =
            Pattern.compile("[•‣⁃▪▫●○◦∙■□➢❖\uF0B7\uF0A7][\\s\\p{Z}\u200B]*|[*·]" + SPACE + "|o[\\s\\p{Z}]+(?=[a-z])");
    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—―−]" + SPACE);
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\((?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)|(?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)|(?:[a-z]|[ivx]{1,5})\\.)" + SPACE);

    /** Reads the marker that stands at {@code start} of a line, or gives null if there is none. */
    static @Nullable Marker read(String source, int start, int end) {
        if (isCapital(source.charAt(start))) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(source).region(start, end);
        if (matcher.lookingAt()) {
            return new Marker(Kind.NUMBER, Integer.parseInt(matcher.group(1)), matcher.end() - start);
        }
        for (Kind kind : new Kind[] {Kind.DASH, Kind.BULLET, Kind.LETTER}) {
            matcher.usePattern(pattern(kind)).region(start, end);
            if (matcher.lookingAt()) {
                return new Marker(kind, 0, matcher.end() - start);
            }
        }
        return null;
    }

    /** Most lines without a marker begin with a capital letter, and no marker does. */
    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case BULLET -> BULLET;
            case DASH -> DASH;
            case LETTER -> LETTER;
        };
    }
}
