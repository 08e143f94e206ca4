package org.redress.report.figures;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Three months of a calendar year.
 *
 * @param number from 1 to 4
 */
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    Quarter next() {
        return number == QUARTERS ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }
}
