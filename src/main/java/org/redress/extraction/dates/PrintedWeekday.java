package org.redress.extraction.dates;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week that is printed right before a date: "Monday 5 June 2023".
 *
 * @param start position of its first char in the text
 */
record PrintedWeekday(DayOfWeek day, int start) {

    private static final int LONGEST = "Wednesday, the ".length();
    private static final int SHORTEST = "Monday ".length();

    /** What ends "Monday", "Monday," and "Monday, the": before few dates stands one of these. */
    private static final String LAST_LETTERS = "yY,eE";

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?$", Pattern.CASE_INSENSITIVE);

    /** The one before the date that starts at {@code date}, or null. */
    static @Nullable PrintedWeekday before(String text, int date) {
        if (date < SHORTEST || LAST_LETTERS.indexOf(text.charAt(date - 2)) < 0) {
            return null;
        }
        int from = Math.max(0, date - LONGEST);
        Matcher matcher = WEEKDAY.matcher(text).region(from, date);
        return matcher.find()
                ? new PrintedWeekday(DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.start())
                : null;
    }
}
