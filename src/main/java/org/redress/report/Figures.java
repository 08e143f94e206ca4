package org.redress.report;

import java.math.BigDecimal;
import java.util.Locale;

/** How the report prints numbers. */
final class Figures {

    private Figures() {}

    /** Such as {@code 1,234}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code £1,234.50}. */
    static String pounds(BigDecimal pounds) {
        return String.format(Locale.ROOT, "£%,.2f", pounds);
    }

    /** Such as {@code 1 file} or {@code 2 files}. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }
}
