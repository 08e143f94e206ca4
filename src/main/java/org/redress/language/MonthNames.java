package org.redress.language;

import java.time.Month;
import java.util.Locale;

/** Reads the names of months, whole or cut short: "September", "Sept", "Sep." */
public final class MonthNames {

    private static final int LETTERS_THAT_TELL = 3;

    private MonthNames() {}

    /**
     * The month that {@code name} means.
     *
     * @throws IllegalArgumentException if it means none
     */
    public static Month parse(String name) {
        String start =
                name.substring(0, Math.min(LETTERS_THAT_TELL, name.length())).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (start.length() == LETTERS_THAT_TELL && month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
