package org.redress.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One annotated file, with what was found in it.
 *
 * @param text what the file prints, to look evidence up in; null unless it holds a decision, one was found, and the file
 *     is in UTF-8
 */
record ComparedFile(
        GoldFile gold, FileReading found, @Nullable PrintedText text) {}
