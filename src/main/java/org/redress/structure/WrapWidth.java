package org.redress.structure;

import java.util.List;

/**
 * The width at which a page was hard-wrapped, seen from the lines that go on in the middle of a sentence.
 *
 * @param columns length of the longest line that goes on, 0 if the page was not wrapped
 * @param isSpaced whether blank lines part the page's paragraphs
 */
record WrapWidth(int columns, boolean isSpaced) {

    /** Fewer lines that go on may be slips. */
    private static final int FEWEST_WRAPPED_LINES = 3;

    /** Below this share of wrapped lines the page as a whole was not wrapped. */
    private static final double LEAST_SHARE = 0.1;

    static WrapWidth measure(List<Line> lines) {
        int wrapped = 0;
        int spaced = 0;
        int columns = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.afterBlank()) {
                spaced++;
            } else if (goesOn(lines.get(i - 1), line)) {
                wrapped++;
                columns = Math.max(columns, length(lines.get(i - 1)));
            }
        }
        boolean isWrapped = wrapped >= FEWEST_WRAPPED_LINES && wrapped >= lines.size() * LEAST_SHARE;
        return new WrapWidth(isWrapped ? columns : 0, spaced * 4 >= lines.size());
    }

    /** Whether the first word of {@code line} would not have fitted on the line above it. */
    boolean fills(Line above, Line line) {
        int space = line.words().indexOf(' ');
        int word = space < 0 ? line.words().length() : space;
        return columns > 0 && length(above) + 1 + word > columns;
    }

    /** Whether the line goes on with a sentence; below a lone marker or a colon it begins an item instead. */
    private static boolean goesOn(Line above, Line line) {
        return !line.isMarked()
                && RunningText.isOpenEnded(above.words())
                && Character.isLowerCase(line.words().charAt(0));
    }

    private static int length(Line line) {
        return line.indent() + line.end() - line.start();
    }
}
