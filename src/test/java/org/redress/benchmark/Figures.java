package org.redress.benchmark;

import java.util.Locale;

/** Numbers as the tables print them. */
final class Figures {

    private static final int LITTLE = 10;

    private Figures() {}

    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / 1e6));
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < LITTLE ? "%.2f s" : "%,.0f s", seconds);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, number < LITTLE ? "%.2f" : "%,.0f", number);
    }
}
