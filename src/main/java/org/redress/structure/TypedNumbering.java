package org.redress.structure;

import java.util.List;

/** Report pages, which print the document's own numbers, continuous across headings. */
final class TypedNumbering implements Numbering {

    private final ListIndent indent;
    private int last;

    /** The last number of the list under the paragraph, 0 when none is open. */
    private int lastInList;

    /**
     * Learns the page's indent.
     *
     * @param numbered the numbered lines of the page
     */
    TypedNumbering(List<Line> numbered) {
        this.indent = ListIndent.of(numbered);
    }

    @Override
    public int open(Line line, boolean underHeading) {
        Marker marker = line.marker();
        if (marker == null || marker.kind() != Marker.Kind.NUMBER || indent.isList(line)) {
            return NONE;
        }
        if (!underHeading && isInList(marker.number())) {
            lastInList = line.words().endsWith(".") ? 0 : marker.number();
            return NONE;
        }
        lastInList = 0;
        last = Math.max(marker.number(), last + 1);
        return last;
    }

    private boolean isInList(int number) {
        return number <= last || (lastInList > 0 && number == lastInList + 1);
    }
}
