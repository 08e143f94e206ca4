package org.redress.structure;

import java.util.BitSet;
import java.util.List;

/** Tells the headings of a decision's text, which are printed without any mark-up, from the text itself. */
final class HeadingFinder {

    private final List<CleanLine> lines;

    private HeadingFinder(List<CleanLine> lines) {
        this.lines = lines;
    }

    /** Which of the lines are headings, of a section or of a part of one. */
    static BitSet find(List<CleanLine> lines) {
        HeadingFinder finder = new HeadingFinder(lines);
        BitSet headings = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            headings.set(i, finder.isHeading(i));
        }
        return headings;
    }

    private boolean isHeading(int i) {
        CleanLine line = lines.get(i);
        if (line.isMarked()) {
            return isLettered(i);
        }
        return line.heading() != null || !RunningText.is(line.words());
    }

    /** {@code (b) Delay in the review} above a paragraph is a heading, unless a list stands above it. */
    private boolean isLettered(int i) {
        Line line = lines.get(i).line();
        return line.isMarked(Marker.Kind.LETTER)
                && Character.isUpperCase(line.words().charAt(0))
                && !RunningText.isSentence(line.words())
                && i + 1 < lines.size()
                && opensParagraph(lines.get(i + 1).line())
                && (i == 0 || endsParagraph(lines.get(i - 1)));
    }

    private static boolean opensParagraph(Line line) {
        return line.isMarked(Marker.Kind.NUMBER) || line.isMarked(Marker.Kind.DASH);
    }

    private static boolean endsParagraph(CleanLine line) {
        boolean listed = line.line().isMarked(Marker.Kind.LETTER);
        return line.heading() != null || (!listed && line.words().endsWith("."));
    }
}
