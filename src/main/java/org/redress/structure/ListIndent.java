package org.redress.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Map<Integer, Long> columns = numbered.stream()
                .map(Line::indent)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new ListIndent(columns.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .reduce(numbered.get(0).indent(), Math::min));
    }

    boolean isList(Line line) {
        return inset(line) >= LIST_COLUMNS;
    }

    /** Columns by which a line is set in from the paragraphs. */
    int inset(Line line) {
        return line.indent() - paragraphColumns;
    }
}
