package org.redress.structure;

import java.util.BitSet;
import java.util.List;
import org.redress.decision.Rendering;

/**
 * Which numbering a page uses.
 *
 * @param numbering fresh, to be asked once about every line
 */
record NumberingScheme(Rendering rendering, Numbering numbering) {

    /** Looks at all lines of the text before any of them is numbered. */
    static NumberingScheme of(List<CleanLine> lines, BitSet headings) {
        List<Line> numbered = marked(lines, Marker.Kind.NUMBER);
        if (isDashed(lines, numbered.size())) {
            return new NumberingScheme(Rendering.DASH, new DashNumbering());
        }
        return new NumberingScheme(Rendering.NUMBERED, numbering(lines, headings, numbered));
    }

    /** Dashes may also stand before the list items of a page whose paragraphs, the first of all, have numbers. */
    private static boolean isDashed(List<CleanLine> lines, int numbers) {
        boolean numberFirst = lines.stream()
                .filter(CleanLine::isMarked)
                .findFirst()
                .filter(line -> line.line().isMarked(Marker.Kind.NUMBER))
                .isPresent();
        return marked(lines, Marker.Kind.DASH).size() > numbers && !(numberFirst && numbers > 1);
    }

    private static Numbering numbering(List<CleanLine> lines, BitSet headings, List<Line> numbered) {
        if (numbered.isEmpty()) {
            return new UnprintedNumbering();
        }
        return isContinuous(lines, headings) ? new TypedNumbering(numbered) : new RestartedNumbering(numbered);
    }

    /** Whether the first number below a heading goes on counting more often than it starts again at 1. */
    private static boolean isContinuous(List<CleanLine> lines, BitSet headings) {
        int balance = 0;
        int last = 0;
        boolean underHeading = true;
        for (int i = 0; i < lines.size(); i++) {
            Marker marker = lines.get(i).line().marker();
            underHeading |= headings.get(i);
            if (!headings.get(i) && marker != null && marker.kind() == Marker.Kind.NUMBER) {
                balance += underHeading ? verdict(marker.number(), last) : 0;
                last = marker.number();
                underHeading = false;
            }
        }
        return balance > 0;
    }

    private static int verdict(int number, int last) {
        if (number > last && number > 1) {
            return 1;
        }
        return number == 1 && last > 0 ? -1 : 0;
    }

    private static List<Line> marked(List<CleanLine> lines, Marker.Kind kind) {
        return lines.stream()
                .map(CleanLine::line)
                .filter(line -> line.isMarked(kind))
                .toList();
    }
}
