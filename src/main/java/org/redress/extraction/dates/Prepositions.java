package org.redress.extraction.dates;

import java.util.Set;

/** The words that lead up to a date: "in May", "since 2016", "between March and July". */
final class Prepositions {

    static final Set<String> BEFORE_DATE = Set.of(
            "in",
            "since",
            "of",
            "from",
            "until",
            "till",
            "to",
            "by",
            "during",
            "around",
            "about",
            "before",
            "after",
            "between",
            "and",
            "or",
            "for",
            "throughout",
            "early",
            "late",
            "mid",
            ",");

    private Prepositions() {}
}
