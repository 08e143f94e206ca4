package org.redress.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** One title of a text and what stands between it and the next title. */
final class TitledPart {

    private final String title;
    private final Set<String> sectionHeadings = new HashSet<>();
    private boolean headingLines;

    TitledPart(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    void addHeadingLine() {
        headingLines = true;
    }

    void addSectionHeading(String line) {
        sectionHeadings.add(line.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a line follows that only the heading of a decision has, such as {@code Decision date : 1 May 2024}. */
    boolean hasHeadingLines() {
        return headingLines;
    }

    /** How many different section headings follow. */
    int sectionHeadings() {
        return sectionHeadings.size();
    }
}
