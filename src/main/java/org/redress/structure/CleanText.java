package org.redress.structure;

import java.util.Arrays;

/** A stretch of the source with every run of white space as one space, and each char still knowing its place. */
final class CleanText {

    private final String text;
    private final int[] positions;

    private CleanText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    /** Cleans the chars from {@code start} to {@code end}; neither end may be white space. */
    static CleanText of(String source, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] positions = new int[end - start + 1];
        boolean afterSpace = false;
        for (int i = start; i < end; i++) {
            boolean space = Spaces.isSpace(source.charAt(i));
            if (!space || !afterSpace) {
                positions[text.length()] = i;
                text.append(space ? ' ' : source.charAt(i));
            }
            afterSpace = space;
        }
        positions[text.length()] = end;
        return new CleanText(text.toString(), Arrays.copyOf(positions, text.length() + 1));
    }

    String text() {
        return text;
    }

    /** For every char of {@link #text()}, and for one past the last, its position in the source. */
    int[] positions() {
        return positions;
    }
}
