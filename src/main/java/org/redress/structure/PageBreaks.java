package org.redress.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The numbers and running headers that stand at the edges of the pages of a PDF. */
final class PageBreaks {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page )?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?|[-–—] ?\\d{1,3} ?[-–—]");

    private static final int LONGEST_NUMBER = 20;

    private PageBreaks() {}

    static BitSet find(Page page) {
        BitSet numbers = new BitSet(page.size());
        for (int i = 0; i < page.size(); i++) {
            numbers.set(
                    i,
                    page.zone(i) == Zone.TEXT
                            && isNumber(page.line(i), page.source().text()));
        }
        BitSet found = runningHeaders(page, edges(page, numbers));
        found.or(numbers);
        return found;
    }

    /** Whether the line as printed is the number of a page. */
    static boolean isNumber(Line line, String source) {
        return line.end() - line.start() <= LONGEST_NUMBER
                && PAGE_NUMBER.matcher(line.printed(source)).matches();
    }

    /** Lines that touch a page number or a form feed and could be a running header. */
    private static BitSet edges(Page page, BitSet numbers) {
        BitSet edges = new BitSet(page.size());
        for (int i = 0; i < page.size(); i++) {
            boolean edge = page.line(i).afterPageBreak()
                    || (i > 0 && numbers.get(i - 1))
                    || numbers.get(i + 1)
                    || (i + 1 < page.size() && page.line(i + 1).afterPageBreak());
            boolean label = !page.line(i).isMarked() && page.heading(i) == null;
            edges.set(i, edge && label && page.zone(i) == Zone.TEXT);
        }
        return edges;
    }

    /** The lines at page edges that stand there more than once with the same words. */
    private static BitSet runningHeaders(Page page, BitSet edges) {
        Map<String, BitSet> lines = new HashMap<>();
        for (int i = edges.nextSetBit(0); i >= 0; i = edges.nextSetBit(i + 1)) {
            lines.computeIfAbsent(page.line(i).words(), words -> new BitSet()).set(i);
        }
        BitSet repeated = new BitSet(page.size());
        for (BitSet same : lines.values()) {
            if (same.cardinality() > 1) {
                repeated.or(same);
            }
        }
        return repeated;
    }
}
