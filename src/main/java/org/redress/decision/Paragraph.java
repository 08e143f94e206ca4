package org.redress.decision;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a decision or an item of the list under it.
 *
 * @param number the running number in the original document, restored where the text starts counting again
 * @param item 0 for the paragraph itself, 1 and up for what stands under it
 * @param heading the nearest heading printed above
 * @param text the words without list marker, with no-break spaces as spaces and runs of spaces as one
 */
public record Paragraph(
        int number, int item, Section section, @Nullable String heading, String text, Span span) {}
