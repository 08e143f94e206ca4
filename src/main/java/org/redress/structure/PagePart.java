package org.redress.structure;

import org.jspecify.annotations.Nullable;
import org.redress.decision.Span;

/**
 * A line of a page, or several that were one before the page was wrapped, and what it is: for whoever looks at the page as
 * it is printed.
 *
 * @param span from its first to its last visible char
 * @param removedBy the rule that takes it off as website furniture; null for what belongs to the decision
 */
public record PagePart(Role role, Span span, @Nullable String removedBy) {

    /** What a line is to the decision. */
    public enum Role {
        REMOVED,
        TITLE,
        CATEGORY,
        OUTCOME,
        DATE,
        /** Another line between title and summary. */
        HEADER,
        SUMMARY,
        HEADING,
        /** A paragraph or list item, with its marker. */
        PASSAGE
    }
}
