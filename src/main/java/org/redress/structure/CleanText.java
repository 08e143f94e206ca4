package org.redress.structure;

/** A stretch of the source with every run of white space as one space, and each char still knowing its place. */
final class CleanText {

    private final String source;
    private final int start;
    private final int end;
    private final String text;

    private CleanText(String source, int start, int end, String text) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** Cleans the chars from {@code start} to {@code end}; neither end may be white space. */
    static CleanText of(String source, int start, int end) {
        return new CleanText(source, start, end, clean(source, start, end));
    }

    /** The same for chars whose clean text is already known. */
    static CleanText of(String source, int start, int end, String text) {
        return new CleanText(source, start, end, text);
    }

    private static String clean(String source, int start, int end) {
        int i = start;
        while (i < end && isClean(source, i)) {
            i++;
        }
        if (i == end) {
            return source.substring(start, end);
        }
        StringBuilder text = new StringBuilder(end - start).append(source, start, i);
        for (; i < end; i++) {
            if (isKept(source, i, start)) {
                text.append(Spaces.isSpace(source.charAt(i)) ? ' ' : source.charAt(i));
            }
        }
        return text.toString();
    }

    /** Whether the char at a position stays as it is. */
    private static boolean isClean(String source, int position) {
        char c = source.charAt(position);
        return c == ' ' ? source.charAt(position - 1) != ' ' : !Spaces.isSpace(c);
    }

    /** Whether the char at a position is not one more space of a run. */
    private static boolean isKept(String source, int position, int start) {
        return position == start
                || !Spaces.isSpace(source.charAt(position))
                || !Spaces.isSpace(source.charAt(position - 1));
    }

    String text() {
        return text;
    }

    /** For every char of {@link #text()}, and for one past the last, its position in the source. */
    int[] positions() {
        int[] positions = new int[text.length() + 1];
        boolean allKept = text.length() == end - start;
        int kept = 0;
        for (int i = start; i < end; i++) {
            if (allKept || isKept(source, i, start)) {
                positions[kept] = i;
                kept++;
            }
        }
        positions[kept] = end;
        return positions;
    }
}
