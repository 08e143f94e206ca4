package org.redress.extraction.remedies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.MonthNames;
import org.redress.language.Sentence;

/** The time for which a sum is paid again and again: "from April 2022 to September 2022", both ends included. */
final class PaidRange {

    private static final Pattern DAY = Pattern.compile("([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?");
    private static final int DAYS_OF_WEEK = 7;

    private final LocalDate first;
    private final LocalDate last;

    private PaidRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** The range whose ends are the first two months printed between two words; null if there are not two with a year. */
    static @Nullable PaidRange read(Sentence sentence, int from, int end) {
        List<Printed> ends = new ArrayList<>();
        for (int i = from; i < end && ends.size() < 2; i++) {
            if (sentence.isKind(i, "MONTH")) {
                ends.add(Printed.at(sentence, i));
            }
        }
        return ends.size() < 2 ? null : between(ends.get(0), ends.get(1));
    }

    private static @Nullable PaidRange between(Printed start, Printed end) {
        Integer endYear = end.year();
        if (endYear == null) {
            return null;
        }
        Integer printedYear = start.year();
        int startYear = printedYear != null ? printedYear : start.month() <= end.month() ? endYear : endYear - 1;
        try {
            LocalDate first = start.in(startYear, 1);
            LocalDate last = end.in(endYear, YearMonth.of(endYear, end.month()).lengthOfMonth());
            return last.isBefore(first) ? null : new PaidRange(first, last);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How many whole units it lasts; null if it is no whole number of them, or they cannot be counted from dates. */
    @Nullable
    Integer count(String unit) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return switch (unit) {
            case "day", "night" -> (int) days;
            case "week" -> weeks(days, 1);
            case "fortnight" -> weeks(days, 2);
            case "month" -> months();
            default -> null;
        };
    }

    /** Weeks are counted from a day to the day before or to the same day of the week. */
    private static @Nullable Integer weeks(long days, int weeks) {
        int length = weeks * DAYS_OF_WEEK;
        long rest = days % length;
        return rest > 1 ? null : Integer.valueOf((int) (days / length));
    }

    /** Months are counted from a day to the day before or to the same day of the month. */
    private @Nullable Integer months() {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        long rest = ChronoUnit.DAYS.between(first.plusMonths(months), last.plusDays(1));
        return rest > 1 ? null : Integer.valueOf((int) months);
    }

    /** A month with the day and the year that stand beside it, if they do. */
    private record Printed(
            @Nullable Integer day, int month, @Nullable Integer year) {

        static Printed at(Sentence sentence, int index) {
            Matcher day = DAY.matcher(sentence.lower(index - 1));
            return new Printed(
                    day.matches() ? Integer.valueOf(day.group(1)) : null,
                    MonthNames.parse(sentence.lower(index)).getValue(),
                    sentence.isKind(index + 1, "YEAR") ? Integer.valueOf(sentence.lower(index + 1)) : null);
        }

        LocalDate in(int ofYear, int otherDay) {
            Integer printed = day;
            return LocalDate.of(ofYear, month, printed == null ? otherDay : printed);
        }
    }
}
