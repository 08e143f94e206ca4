package org.redress.report;

import org.redress.report.figures.Period;

/** How the time axis of every chart is labelled. */
final class TimeAxis {

    private TimeAxis() {}

    /** The year stands below the first quarter of it that is shown; a year needs nothing below. */
    static String year(Period period, boolean first) {
        return period.quarter() == 1 || (period.quarter() > 0 && first) ? String.valueOf(period.year()) : "";
    }
}
