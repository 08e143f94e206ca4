package org.redress.report.figures;

import org.jspecify.annotations.Nullable;

/** What the report calls a value that a decision does not print. */
final class Labels {

    static final String NOT_PRINTED = "not printed";

    private Labels() {}

    static String orNotPrinted(@Nullable String value) {
        return value == null ? NOT_PRINTED : value;
    }
}
