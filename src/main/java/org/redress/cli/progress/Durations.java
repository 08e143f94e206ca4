package org.redress.cli.progress;

import java.time.Duration;
import java.util.Locale;

/** Durations as people say them. */
public final class Durations {

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    /** From twice the unit on, smaller ones no longer matter. */
    private static final int MUCH = 2;

    private Durations() {}

    /** Such as {@code 45 seconds}, {@code 12 minutes} or {@code 3 hours}. */
    public static String inWords(Duration duration) {
        long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
        if (seconds < MUCH * MINUTE) {
            return say(seconds, "second");
        }
        return seconds < MUCH * HOUR
                ? say(Math.round((double) seconds / MINUTE), "minute")
                : say(Math.round((double) seconds / HOUR), "hour");
    }

    private static String say(long number, String unit) {
        return String.format(Locale.ROOT, "%,d %s%s", number, unit, number == 1 ? "" : "s");
    }
}
