package org.redress.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date of a decision in the forms that pages and copies print: {@code 05 Sep 2024}, {@code 5 September 2024}. */
final class PrintedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern WORDS =
            Pattern.compile("(?:[A-Z][a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})");

    /** Day before month, as everywhere in Britain. */
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private PrintedDate() {}

    /** The date that {@code text} as a whole is, or null. */
    static @Nullable LocalDate read(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return date(words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return date(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)) : null;
    }

    /** 1 to 12 by the first three letters, with the rest being those of the English name; 0 for any other word. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
        boolean name = month > 0
                && (lower.length() == 3
                        || lower.equals("sept")
                        || lower.equalsIgnoreCase(Month.of(month).name()));
        return name ? month : 0;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
