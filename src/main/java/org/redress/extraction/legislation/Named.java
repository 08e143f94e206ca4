package org.redress.extraction.legislation;

import org.redress.decision.Resolution;

/**
 * A printed title, or words that stand for one.
 *
 * @param resolution explicit for a title
 */
record Named(Source source, Resolution resolution, int start, int end) implements Mention {}
