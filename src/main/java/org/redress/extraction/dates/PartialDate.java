package org.redress.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.redress.decision.DateModifier;
import org.redress.decision.DatePrecision;

/**
 * A date as far as it is printed: {@code 13 June}, {@code late July 2023}, {@code autumn 2022}, {@code the 19}.
 *
 * @param day of the month
 * @param splitYear what sort of year a date such as {@code 2021/22} names, which {@code year} begins; null for others
 */
record PartialDate(
        @Nullable Integer day,
        @Nullable Month month,
        @Nullable Season season,
        @Nullable Integer year,
        @Nullable SplitYear splitYear,
        @Nullable DateModifier modifier) {

    /** A year that runs over a new year. */
    enum SplitYear {
        /** 1 September to 31 August. */
        ACADEMIC(Month.SEPTEMBER),
        /** 1 April to 31 March. */
        FINANCIAL(Month.APRIL),
        /** Not called either; as councils count, from April. */
        UNNAMED(Month.APRIL);

        private final Month firstMonth;

        SplitYear(Month firstMonth) {
            this.firstMonth = firstMonth;
        }

        DateRange from(int year) {
            LocalDate start = LocalDate.of(year, firstMonth, 1);
            return new DateRange(start, start.plusYears(1).minusDays(1));
        }
    }

    DatePrecision precision() {
        if (splitYear != null) {
            return DatePrecision.SPAN;
        }
        if (season != null) {
            return DatePrecision.SEASON;
        }
        if (month == null && day == null) {
            return DatePrecision.YEAR;
        }
        return day == null ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    PartialDate withYear(@Nullable Integer newYear) {
        return new PartialDate(day, month, season, newYear, splitYear, modifier);
    }

    PartialDate withMonthAndYearOf(PartialDate other) {
        return new PartialDate(day, other.month, season, other.year, splitYear, modifier);
    }

    /** The days it means in {@code inYear}; null if there is no such day. */
    @Nullable
    DateRange in(int inYear) {
        try {
            return range(inYear);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private DateRange range(int inYear) {
        if (splitYear != null) {
            return splitYear.from(inYear);
        }
        if (season != null) {
            return season.in(inYear);
        }
        if (month == null && day != null) {
            throw new DateTimeException("no such month");
        }
        if (month == null) {
            return new DateRange(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31));
        }
        if (day == null) {
            YearMonth whole = YearMonth.of(inYear, month);
            return new DateRange(whole.atDay(1), whole.atEndOfMonth());
        }
        return DateRange.day(LocalDate.of(inYear, month, day));
    }
}
