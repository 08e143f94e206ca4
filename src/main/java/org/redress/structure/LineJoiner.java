package org.redress.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together again that a conversion broke: a list marker that stands alone with its words on the next line,
 * and paragraphs wrapped at a fixed width.
 */
final class LineJoiner {

    private LineJoiner() {}

    static List<Line> join(String source, List<Line> printed, Boilerplate boilerplate) {
        Continuations continuations = new Continuations(source, printed, boilerplate);
        List<Line> joined = new ArrayList<>(printed.size());
        int first = 0;
        for (int i = 1; i <= printed.size(); i++) {
            if (i == printed.size() || !continuations.continues(first, i)) {
                Line line = printed.get(first);
                joined.add(i == first + 1 ? line : line.joinedWith(printed.get(first + 1), printed.get(i - 1), source));
                first = i;
            }
        }
        return joined;
    }
}
