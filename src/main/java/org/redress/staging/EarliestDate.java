package org.redress.staging;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day from which on decisions are wanted. One that prints no date is wanted, because it may be of any day.
 *
 * @param day null if all decisions are wanted
 */
public record EarliestDate(@Nullable LocalDate day) {

    /** Every decision is wanted. */
    public static final EarliestDate NONE = new EarliestDate(null);

    /**
     * Reads a setting, which is empty if all decisions are wanted.
     *
     * @throws IllegalArgumentException if it is no date such as 2024-01-31
     */
    public static EarliestDate of(String setting) {
        if (setting.isBlank()) {
            return NONE;
        }
        try {
            return new EarliestDate(LocalDate.parse(setting.strip()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "redress.since must be a date such as 2024-01-31, not " + setting.strip(), e);
        }
    }

    /** Whether a decision of this date is wanted. */
    public boolean admits(@Nullable LocalDate decisionDate) {
        return day == null || decisionDate == null || !decisionDate.isBefore(day);
    }

    /** The day as ISO 8601 has it; empty if all decisions are wanted. */
    @Override
    public String toString() {
        return day == null ? "" : day.toString();
    }
}
