package org.redress.structure;

import java.util.BitSet;
import java.util.List;

/**
 * How far numbered lines are set in, which tells a list under a paragraph from the paragraphs.
 *
 * @param paragraphColumns white space before the numbers of paragraphs
 */
record ListIndent(int paragraphColumns) {

    /** Columns by which a list is set in; less may be a slip. */
    private static final int LIST_COLUMNS = 3;

    /** The first numbered line opens a paragraph, and so does what is set in less more than once. */
    static ListIndent of(List<Line> numbered) {
        int least = numbered.get(0).indent();
        BitSet printed = new BitSet();
        for (Line line : numbered) {
            boolean again = printed.get(line.indent());
            least = again ? Math.min(least, line.indent()) : least;
            printed.set(line.indent());
        }
        return new ListIndent(least);
    }

    boolean isList(Line line) {
        return inset(line) >= LIST_COLUMNS;
    }

    /** Columns by which a line is set in from the paragraphs. */
    int inset(Line line) {
        return line.indent() - paragraphColumns;
    }
}
