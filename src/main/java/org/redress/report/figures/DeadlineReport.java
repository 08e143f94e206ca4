package org.redress.report.figures;

import java.math.BigDecimal;
import java.util.List;
import org.redress.decision.RemedyKind;

/**
 * How many days organisations get, from the decision to the day by which a remedy is due.
 *
 * @param remedies with a known due date
 * @param ninetyPercent so many days, or fewer, that nine in ten of them get
 * @param spans the shortest first, all of them
 * @param kinds the most frequent first, those with a due date only
 */
public record DeadlineReport(
        int remedies, BigDecimal medianDays, int ninetyPercent, List<Span> spans, List<KindDays> kinds) {

    public DeadlineReport {
        spans = List.copyOf(spans);
        kinds = List.copyOf(kinds);
    }

    /**
     * Remedies that are due after a like number of days.
     *
     * @param lastDay the longest of the span; {@link Integer#MAX_VALUE} where there is none
     */
    public record Span(int firstDay, int lastDay, int remedies) {}

    /** How long organisations get for one kind of remedy. */
    public record KindDays(RemedyKind kind, int remedies, BigDecimal medianDays) {}
}
