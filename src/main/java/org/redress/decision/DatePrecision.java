package org.redress.decision;

/** How exactly the date of an event is known. */
public enum DatePrecision implements Code {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /** From one date to another, an academic year or a financial year. */
    SPAN
}
