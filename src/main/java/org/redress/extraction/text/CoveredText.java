package org.redress.extraction.text;

import java.util.Comparator;
import java.util.List;
import org.redress.decision.Span;

/** The parts of a text that something covers. Asked of every date or sum of a text, it looks at few of them. */
public final class CoveredText {

    private final int[] starts;

    /** For each start how far the part that starts there, or one that starts before it, reaches. */
    private final int[] ends;

    public CoveredText(List<Span> parts) {
        List<Span> inOrder =
                parts.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        starts = inOrder.stream().mapToInt(Span::start).toArray();
        ends = inOrder.stream().mapToInt(Span::end).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], ends[i - 1]);
        }
    }

    /** Whether a part has something in common with the stretch from {@code start} to {@code end}. */
    public boolean reachesInto(int start, int end) {
        int before = countBefore(end);
        return before > 0 && ends[before - 1] > start;
    }

    /** How many parts start before a position. */
    private int countBefore(int position) {
        int from = 0;
        int to = starts.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (starts[middle] < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
