package org.redress.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a date that is printed without one: the year that puts it nearest the last dated mention before it,
 * without passing the decision date; of two that are about as near, the later, because a decision tells events in order.
 */
final class YearInference {

    /** Two years are about as near if the distances differ by no more than a month. */
    private static final int ABOUT_AS_NEAR_DAYS = 31;

    private YearInference() {}

    /** The days {@code date} means after {@code last} was mentioned; null if no year makes it a date. */
    static @Nullable DateRange infer(PartialDate date, DateRange last, DateContext context) {
        List<DateRange> candidates = candidates(date, last, context);
        long nearest = Long.MAX_VALUE;
        for (DateRange range : candidates) {
            nearest = Math.min(nearest, range.daysFromNearerEndOf(last));
        }
        DateRange latest = null;
        for (DateRange range : candidates) {
            boolean near = range.daysFromNearerEndOf(last) - nearest <= ABOUT_AS_NEAR_DAYS;
            if (near && (latest == null || range.start().isAfter(latest.start()))) {
                latest = range;
            }
        }
        return latest;
    }

    private static List<DateRange> candidates(PartialDate date, DateRange last, DateContext context) {
        List<DateRange> candidates = new ArrayList<>();
        for (int year = last.start().getYear() - 1; year <= last.end().getYear() + 1; year++) {
            DateRange range = date.in(year);
            if (range != null && !context.isAfterDecision(range)) {
                candidates.add(range);
            }
        }
        return candidates;
    }
}
