package org.redress.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a sum as it is compared: a value in a paragraph of a file. Of a date it is the first and the last day that is
 * meant, where early, middle and late are left aside; of a sum the pounds.
 */
record Finding(String file, String paragraph, String value) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Map<String, Integer> SEASON_STARTS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final List<Integer> STARTS = List.of(3, 6, 9, 12);
    private static final int SEASON_MONTHS = 3;

    /** A row of the dataset's dates, or an annotation, which have the same columns. */
    static Finding date(String file, Map<String, String> row) {
        LocalDate start = LocalDate.parse(row.getOrDefault("date_start", ""));
        LocalDate end = LocalDate.parse(row.getOrDefault("date_end", ""));
        boolean part = List.of("early", "mid", "late").contains(row.getOrDefault("modifier", ""));
        String value = part ? whole(row.getOrDefault("precision", ""), start, end) : days(start, end);
        return new Finding(file, row.getOrDefault("paragraph", ""), value);
    }

    /** A row of the dataset's remedies, or an annotation. */
    static Finding sum(String file, Map<String, String> row, String column) {
        return new Finding(
                file,
                row.getOrDefault("paragraph", ""),
                pounds(row.getOrDefault(column, "")).orElse(""));
    }

    /** An entity; empty if it has no value that could be compared. */
    static Optional<Finding> of(Entity entity, String file, String paragraph) {
        Optional<String> value = entity.isDate() ? period(entity.value()) : pounds(entity.value());
        return value.map(known -> new Finding(file, paragraph, known));
    }

    private static Optional<String> pounds(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? Optional.of(new BigDecimal(number.group())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString())
                : Optional.empty();
    }

    /** TIMEX3 values: a day, a month, a season, a year, or two of them. */
    private static Optional<String> period(String timex) {
        try {
            int slash = timex.indexOf('/');
            if (slash < 0) {
                LocalDate start = day(timex, true);
                return Optional.of(days(start, day(timex, false)));
            }
            return Optional.of(days(day(timex.substring(0, slash), true), day(timex.substring(slash + 1), false)));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as XXXX-05-02 or PAST_REF
        }
    }

    private static LocalDate day(String value, boolean first) {
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            YearMonth start =
                    YearMonth.of(Integer.parseInt(season.group(1)), SEASON_STARTS.getOrDefault(season.group(2), 1));
            return first ? start.atDay(1) : start.plusMonths(SEASON_MONTHS - 1).atEndOfMonth();
        }
        if (value.matches("\\d{4}")) {
            return LocalDate.parse(value + (first ? "-01-01" : "-12-31"));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return LocalDate.parse(value);
    }

    private static String whole(String precision, LocalDate start, LocalDate end) {
        return switch (precision) {
            case "month" -> days(start.withDayOfMonth(1), YearMonth.from(end).atEndOfMonth());
            case "year" -> days(start.withDayOfYear(1), LocalDate.of(end.getYear(), 12, 31));
            case "season" -> season(start);
            default -> days(start, end);
        };
    }

    private static String season(LocalDate within) {
        YearMonth month = YearMonth.from(within);
        while (!STARTS.contains(month.getMonthValue())) {
            month = month.minusMonths(1);
        }
        return days(month.atDay(1), month.plusMonths(SEASON_MONTHS - 1).atEndOfMonth());
    }

    private static String days(LocalDate start, LocalDate end) {
        return start + "/" + end;
    }
}
