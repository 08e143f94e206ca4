package org.redress.extraction.legislation;

import org.redress.decision.Resolution;

/**
 * A printed title, or words that stand for one.
 *
 * @param resolution explicit for a title
 */
record Named(Source source, Resolution resolution, int start, int end) implements Mention {

    /** The same title, in a place that begins at {@code position}. */
    Named from(int position) {
        return new Named(source, resolution, position, end);
    }

    /** The same title, in a place that goes on to {@code position}. */
    Named until(int position) {
        return new Named(source, resolution, start, position);
    }
}
