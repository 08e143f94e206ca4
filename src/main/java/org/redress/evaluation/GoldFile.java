package org.redress.evaluation;

import java.util.Map;
import java.util.Set;

/**
 * The annotations of one file.
 *
 * @param reading what the annotators read
 * @param ignoredTitles folded titles of legislation that are neither right nor wrong in this file
 */
record GoldFile(FileReading reading, Set<String> ignoredTitles) {

    GoldFile {
        ignoredTitles = Set.copyOf(ignoredTitles);
    }

    String path() {
        return reading.path();
    }

    /** Whether a row of what was found is left out of the comparison. */
    boolean ignores(Map<String, String> row) {
        return ignoredTitles.contains(Folding.TEXT.fold(row.getOrDefault("title", "")));
    }
}
