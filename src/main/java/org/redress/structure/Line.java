package org.redress.structure;

import org.jspecify.annotations.Nullable;

/**
 * One line of a page, or several that belong together where the page was hard-wrapped.
 *
 * @param start position of its first char in the source
 * @param wordsStart position of its first word, after the marker
 * @param end one past its last char
 * @param indent columns of white space before it
 * @param words the clean text after the marker
 * @param marker what opens the item, or null
 * @param afterBlank whether a blank line stands above
 * @param afterPageBreak whether a form feed stands above
 */
record Line(
        int start,
        int wordsStart,
        int end,
        int indent,
        String words,
        @Nullable Marker marker,
        boolean afterBlank,
        boolean afterPageBreak) {

    boolean isMarked() {
        return marker != null;
    }

    boolean isMarked(Marker.Kind kind) {
        return marker != null && marker.kind() == kind;
    }

    /** The words with their places in the source. */
    CleanText text(String source) {
        return CleanText.of(source, wordsStart, end, words);
    }

    /** The whole line as printed, with single spaces. */
    String printed(String source) {
        return CleanText.of(source, start, end).text();
    }

    /** This line with its continuation, which begins with {@code next} and ends with {@code last}. */
    Line joinedWith(Line next, Line last, String source) {
        int from = words.isEmpty() ? next.start : wordsStart;
        String joined = CleanText.of(source, from, last.end).text();
        return new Line(start, from, last.end, indent, joined, marker, afterBlank, afterPageBreak);
    }
}
