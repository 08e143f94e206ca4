package org.redress.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages that start counting again at 1 after every heading and list: counting the outermost numbered lines from the top
 * restores the numbers the original document used.
 */
final class RestartedNumbering implements Numbering {

    private final ListIndent indent;
    private int last;
    private int oddListColumns = -1;
    private @Nullable Line above;

    /**
     * Learns the page's indent.
     *
     * @param numbered the numbered lines of the page
     */
    RestartedNumbering(List<Line> numbered) {
        this.indent = ListIndent.of(numbered);
    }

    @Override
    public int open(Line line, boolean underHeading) {
        boolean opens = line.isMarked(Marker.Kind.NUMBER) && !indent.isList(line) && !isInOddList(line);
        oddListColumns = opens ? -1 : oddListColumns;
        above = line;
        return opens ? ++last : NONE;
    }

    /** A list may be set in by a column or two only: it starts at 1 below a line that ends in a colon. */
    private boolean isInOddList(Line line) {
        int inset = indent.inset(line);
        boolean startsAtOne = line.marker() != null && line.marker().number() == 1;
        if (inset > 0 && startsAtOne && above != null && above.words().endsWith(":")) {
            oddListColumns = line.indent();
        }
        return inset > 0 && line.indent() == oddListColumns;
    }
}
