package org.redress.extraction.dates;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** A season of three whole months; winter runs from December of the year it begins in. */
enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private final Month firstMonth;

    Season(Month firstMonth) {
        this.firstMonth = firstMonth;
    }

    static Season of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    DateRange in(int year) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new DateRange(start, start.plusMonths(3).minusDays(1));
    }
}
