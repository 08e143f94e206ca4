package org.redress.extraction.legislation;

import org.redress.decision.Resolution;

/**
 * A printed title, or words that stand for one.
 *
 * @param resolution explicit for a title
 */
record Named(Source source, Resolution resolution, int start, int end) implements TitleMention {

    /** The same title, in a place that begins at {@code position}. */
    Named from(int position) {
        return new Named(source, resolution, position, end);
    }

    @Override
    public boolean canHave(Level level) {
        return source.canHave(level);
    }

    @Override
    public boolean usuallyHas(Level level) {
        return source.usuallyHas(level);
    }

    @Override
    public Named until(int position) {
        return new Named(source, resolution, start, position);
    }
}
