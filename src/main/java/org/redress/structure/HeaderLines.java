package org.redress.structure;

/** The lines between title and summary that the Ombudsman prints himself. */
final class HeaderLines {

    private HeaderLines() {}

    /** A labelled line, its value on the line below, or one of the lines every page prints. */
    static boolean isPartOfHeader(Page page, int index) {
        Line line = page.line(index);
        return HeaderField.of(line) != null
                || FixedLine.FINAL_DECISION.is(line)
                || FixedLine.OVERVIEW.is(line)
                || isValueOfLabelAbove(page, index);
    }

    /** {@code Decision date :} may stand alone, with {@code 12 May 2022} on the next line. */
    static boolean isValueOfLabelAbove(Page page, int index) {
        if (index == 0 || page.isListed(index)) {
            return false;
        }
        Line above = page.line(index - 1);
        HeaderField field = HeaderField.of(above);
        return field != null && field.value(above).isEmpty() && HeaderField.of(page.line(index)) == null;
    }
}
