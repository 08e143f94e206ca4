package org.redress.extraction.perturbation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints a day in whole or in part, and tells which days the printed part can mean. */
final class DayFormat {

    private DayFormat() {}

    /** The day in a pattern of {@link DateTimeFormatter}, in which {@code dth} prints {@code 1st}. */
    static String print(LocalDate day, String pattern) {
        String filled = pattern.replace("dth", "d'" + suffix(day.getDayOfMonth()) + "'");
        return DateTimeFormatter.ofPattern(filled, Locale.UK).format(day);
    }

    static LocalDate first(LocalDate day, String pattern) {
        if (pattern.contains("d")) {
            return day;
        }
        return pattern.contains("M") ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    }

    static LocalDate last(LocalDate day, String pattern) {
        if (pattern.contains("d")) {
            return day;
        }
        return pattern.contains("M") ? YearMonth.from(day).atEndOfMonth() : day.withDayOfYear(day.lengthOfYear());
    }

    private static String suffix(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
