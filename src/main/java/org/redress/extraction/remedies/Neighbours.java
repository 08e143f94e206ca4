package org.redress.extraction.remedies;

import org.jspecify.annotations.Nullable;
import org.redress.language.Sentence;

/**
 * The sentences beside one, in its passage.
 *
 * @param previous null if it is the first
 * @param next null if it is the last
 */
record Neighbours(@Nullable Sentence previous, @Nullable Sentence next) {}
