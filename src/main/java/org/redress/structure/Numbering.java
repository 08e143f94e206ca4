package org.redress.structure;

/**
 * The way a page shows which line opens a paragraph of the original document, and what its number was there. It is asked
 * about each line of text in turn.
 */
interface Numbering {

    /** What {@link #open} gives for a line that belongs to the paragraph above it. */
    int NONE = 0;

    /**
     * The number of the paragraph that the line opens, or {@link #NONE}.
     *
     * @param underHeading whether a heading stands directly above the line
     */
    int open(Line line, boolean underHeading);
}
