package org.redress.structure;

import java.util.List;
import org.redress.decision.Rendering;

/**
 * Which numbering a page uses.
 *
 * @param numbering fresh, to be asked once about every line
 */
record NumberingScheme(Rendering rendering, Numbering numbering) {

    /** Looks at all lines of the text before any of them is numbered. */
    static NumberingScheme of(List<CleanLine> lines) {
        List<Line> numbered = marked(lines, Marker.Kind.NUMBER);
        int dashes = marked(lines, Marker.Kind.DASH).size();
        if (dashes > numbered.size()) {
            return new NumberingScheme(Rendering.DASH, new DashNumbering());
        }
        return new NumberingScheme(Rendering.NUMBERED, numbering(lines, numbered));
    }

    private static Numbering numbering(List<CleanLine> lines, List<Line> numbered) {
        if (numbered.isEmpty()) {
            return new UnprintedNumbering();
        }
        return isContinuous(lines) ? new TypedNumbering() : new RestartedNumbering(numbered);
    }

    /** Whether the printed numbers go on below headings more often than they start again at 1. */
    private static boolean isContinuous(List<CleanLine> lines) {
        int balance = 0;
        int last = 0;
        boolean underHeading = false;
        for (CleanLine line : lines) {
            Marker marker = line.line().marker();
            if (marker == null) {
                underHeading = underHeading || BodyReader.isHeading(line);
            } else if (marker.kind() == Marker.Kind.NUMBER) {
                int number = marker.number();
                balance += underHeading ? verdict(number, last) : 0;

                last = number;
                underHeading = false;
            }
        }
        return balance > 0;
    }

    private static int verdict(int number, int last) {
        if (number == 1) {
            return -1;
        }
        return number > last ? 1 : 0;
    }

    private static List<Line> marked(List<CleanLine> lines, Marker.Kind kind) {
        return lines.stream()
                .map(CleanLine::line)
                .filter(line -> line.isMarked(kind))
                .toList();
    }
}
