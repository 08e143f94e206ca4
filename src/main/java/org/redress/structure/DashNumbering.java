package org.redress.structure;

/** Pages that print a dash before paragraphs and list items alike: nesting is lost, so every dash counts. */
final class DashNumbering implements Numbering {

    private int last;

    @Override
    public int open(Line line, boolean underHeading) {
        return line.isMarked(Marker.Kind.DASH) ? ++last : NONE;
    }
}
