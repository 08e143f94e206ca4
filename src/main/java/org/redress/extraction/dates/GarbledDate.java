package org.redress.extraction.dates;

import java.util.Set;
import org.redress.language.Phrase;

/** Knows two dates that run into each other, as when one was typed over the other: "30 May 2025 September 2025". */
final class GarbledDate {

    private static final Set<String> DATES = Set.of("day", "month", "numeric");
    private static final Set<String> FOLLOWING = Set.of("day", "month", "numeric", "year");

    private GarbledDate() {}

    /** Whether one date follows another with nothing in between; "in May June and July" only lacks a comma. */
    static boolean is(Phrase first, Phrase second) {
        return first.endWord() == second.firstWord()
                && DATES.contains(first.rule())
                && FOLLOWING.contains(second.rule())
                && (first.rule().equals("day")
                        || first.words().stream().anyMatch(word -> word.isKind("YEAR") || word.isKind("NUMERIC_DATE")));
    }
}
