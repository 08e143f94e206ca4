package org.redress.show;

import java.util.Locale;

/** What a highlight on a page shows; of two that cover the same words, the kind that comes first encloses the other. */
enum Kind {
    HEADING,
    ORGANISATION,
    REMEDY,
    DOUBT,
    LAW,
    DATE,
    COMPLAINANT;

    /** The word for it in a label and in a style sheet. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
