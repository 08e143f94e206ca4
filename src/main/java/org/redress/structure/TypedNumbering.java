package org.redress.structure;

/** Report pages, which print the document's own numbers, continuous across headings. */
final class TypedNumbering implements Numbering {

    private int last;

    @Override
    public int open(Line line, boolean underHeading) {
        Marker marker = line.marker();
        if (marker == null || marker.kind() != Marker.Kind.NUMBER) {
            return NONE;
        }
        if (marker.number() > last) {
            last = marker.number();
            return last;
        }
        return underHeading ? ++last : NONE;
    }
}
