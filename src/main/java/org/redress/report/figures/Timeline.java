package org.redress.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** The time axis of all charts: years, or quarters where the decisions are of few years; never too many for a phone. */
final class Timeline {

    private static final int YEARS_IN_QUARTERS = 3;
    private static final int MOST_PERIODS = 12;

    private final List<Period> periods;

    /**
     * @param quarters those in which something was decided
     */
    Timeline(SortedSet<Quarter> quarters) {
        if (quarters.isEmpty()) {
            periods = List.of();
        } else if (quarters.last().year() - quarters.first().year() < YEARS_IN_QUARTERS) {
            periods = quarterly(quarters.first(), quarters.last());
        } else {
            periods = yearly(quarters.first().year(), quarters.last().year());
        }
    }

    /** Without gaps, the earliest first. */
    List<Period> periods() {
        return periods;
    }

    /**
     * Where something of this quarter belongs.
     *
     * @return index of the period
     */
    int indexOf(Quarter quarter) {
        Period first = periods.get(0);
        int years = quarter.year() - first.year();
        int index = first.quarter() == 0 ? years : 4 * years + quarter.number() - first.quarter();
        return Math.max(0, index);
    }

    private static List<Period> quarterly(Quarter first, Quarter last) {
        List<Period> found = new ArrayList<>();
        for (Quarter quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.next()) {
            found.add(new Period(quarter.year(), quarter.number(), false));
        }
        return found;
    }

    private static List<Period> yearly(int first, int last) {
        int shown = Math.max(first, last - MOST_PERIODS + 1);
        return IntStream.rangeClosed(shown, last)
                .mapToObj(year -> new Period(year, 0, year == shown && first < shown))
                .toList();
    }
}
