package org.redress.decision;

/**
 * Where a value was read: the words that say it and their place in the decision and in the source file.
 *
 * @param paragraph running number of the paragraph in the original document
 * @param item 0 for the paragraph itself, 1 and up for the list items under it
 * @param text the words as printed, with no-break spaces as spaces and runs of spaces as one
 * @param span the same words in the source file
 */
public record Evidence(int paragraph, int item, String text, Span span) {

    public Evidence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("evidence without words at " + span);
        }
    }
}
