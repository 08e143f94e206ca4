package org.redress.structure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages that start counting again at 1 after every heading and list: counting the outermost numbered lines from the top
 * restores the numbers the original document used.
 */
final class RestartedNumbering implements Numbering {

    /** Columns by which a list under a paragraph is set in; less may be a slip. */
    private static final int LIST_INDENT = 3;

    private final int paragraphIndent;
    private int last;
    private int listIndent = -1;
    private @Nullable Line above;

    /**
     * @param numbered the numbered lines of the page
     */
    RestartedNumbering(List<Line> numbered) {
        Map<Integer, Long> lines =
                numbered.stream().collect(Collectors.groupingBy(Line::indent, Collectors.counting()));
        int first = numbered.get(0).indent();
        this.paragraphIndent = lines.entrySet().stream()
                .filter(indent -> indent.getValue() > 1)
                .map(Map.Entry::getKey)
                .reduce(first, Math::min);
    }

    @Override
    public int open(Line line, boolean underHeading) {
        boolean opens = line.isMarked(Marker.Kind.NUMBER) && !isInList(line);
        listIndent = opens ? -1 : listIndent;
        above = line;
        return opens ? ++last : NONE;
    }

    private boolean isInList(Line line) {
        int inset = line.indent() - paragraphIndent;
        if (inset >= LIST_INDENT) {
            return true;
        }
        boolean opensList = inset > 0
                && line.marker() != null
                && line.marker().number() == 1
                && above != null
                && above.words().endsWith(":");
        listIndent = opensList ? line.indent() : listIndent;
        return inset > 0 && line.indent() == listIndent;
    }
}
