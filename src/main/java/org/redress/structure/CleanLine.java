package org.redress.structure;

import org.jspecify.annotations.Nullable;

/**
 * A line of the decision, after the website's furniture is gone.
 *
 * @param heading which section heading it is, or null
 * @param afterSection whether the page marks the end of a main section above it
 */
record CleanLine(Line line, Zone zone, @Nullable SectionHeading heading, boolean afterSection) {

    String words() {
        return line.words();
    }

    boolean isMarked() {
        return line.isMarked();
    }
}
