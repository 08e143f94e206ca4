package org.redress.structure;

/** Pages without any number or dash, such as a report's front page: every block of text counts, lists stand below it. */
final class UnprintedNumbering implements Numbering {

    private int last;
    private boolean inListOfParagraphs;

    @Override
    public int open(Line line, boolean underHeading) {
        if (!line.isMarked()) {
            inListOfParagraphs = false;
            return ++last;
        }
        inListOfParagraphs = underHeading || inListOfParagraphs;
        return inListOfParagraphs ? ++last : NONE;
    }
}
