package org.redress.extraction.dates;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** The first and the last day that a date can mean. */
record DateRange(LocalDate start, LocalDate end) {

    DateRange {
        if (start.isAfter(end)) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    boolean isDay() {
        return start.equals(end);
    }

    /** Days between this and the nearer end of {@code other}; 0 if one of its ends lies within this. */
    long daysFromNearerEndOf(DateRange other) {
        return Math.min(daysFrom(other.start), daysFrom(other.end));
    }

    private long daysFrom(LocalDate day) {
        if (day.isBefore(start)) {
            return DAYS.between(day, start);
        }
        return day.isAfter(end) ? DAYS.between(end, day) : 0;
    }
}
