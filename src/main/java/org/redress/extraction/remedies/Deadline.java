package org.redress.extraction.remedies;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.text.RuleName;

/**
 * By when a remedy is due.
 *
 * @param text ISO 8601 period counted from the decision, ISO date, or as printed where it hangs on another event
 * @param period what to add to the decision date; null for the others
 * @param date the printed date; null for the others
 * @param rule what found it
 */
record Deadline(
        String text, @Nullable Period period, @Nullable LocalDate date, RuleName rule) {

    private static final RuleName READER = RuleName.program("DeadlineReader");

    static Deadline after(String isoPeriod, Period period) {
        return new Deadline(isoPeriod, period, null, READER);
    }

    static Deadline on(LocalDate date) {
        return new Deadline(date.toString(), null, date, READER);
    }

    static Deadline asPrinted(String text) {
        return new Deadline(text, null, null, READER);
    }

    Deadline foundBy(RuleName finder) {
        return new Deadline(text, period, date, finder);
    }

    /** Whether nobody can say from the decision alone when it is over. */
    boolean hangsOnEvent() {
        return period == null && date == null;
    }

    /** The last day, the end of the month clamped; null if it cannot be known. */
    @Nullable
    LocalDate dueDate(@Nullable LocalDate decisionDate) {
        if (date != null) {
            return date;
        }
        return period == null || decisionDate == null ? null : decisionDate.plus(period);
    }
}
