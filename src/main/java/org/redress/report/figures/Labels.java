package org.redress.report.figures;

import org.jspecify.annotations.Nullable;

/** What the report calls a value that a decision prints, or does not. */
final class Labels {

    static final String NOT_PRINTED = "not printed";

    private static final int LONGEST = 100;

    private Labels() {}

    static String orNotPrinted(@Nullable String value) {
        return value == null ? NOT_PRINTED : shorten(value);
    }

    /** No document can make the report as large as it likes. */
    static String shorten(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
