package org.redress.structure;

/** The parts of a page, in the order in which they follow each other. */
enum Zone {
    BEFORE_TITLE,
    TITLE,
    /** Between the title and the summary or the first section. */
    HEADER,
    SUMMARY,
    /** The sections of the decision. */
    TEXT,
    AFTER_END
}
