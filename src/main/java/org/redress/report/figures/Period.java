package org.redress.report.figures;

import java.util.List;

/**
 * A year or a quarter on the time axis of a chart.
 *
 * @param quarter from 1 to 4; 0 for the whole year
 * @param andBefore whether all time before belongs to it
 */
public record Period(int year, int quarter, boolean andBefore) {

    private static final List<String> ORDINALS = List.of("the 1st", "the 2nd", "the 3rd", "the 4th");

    /** As a sentence names it: {@code 2023}, {@code the 1st quarter of 2023}. */
    public String inWords() {
        return quarter == 0 ? label() : ORDINALS.get(quarter - 1) + " quarter of " + year;
    }

    /** As a table names it: {@code 2023}, {@code 2023 Q1}, {@code 2014 and before}. */
    public String label() {
        return year + (quarter == 0 ? "" : " Q" + quarter) + (andBefore ? " and before" : "");
    }

    /** As the axis names it, where the year may stand below: {@code Q1}, {@code 2023}, {@code ≤ 2014}. */
    public String tick() {
        return quarter == 0 ? (andBefore ? "≤ " : "") + year : "Q" + quarter;
    }
}
