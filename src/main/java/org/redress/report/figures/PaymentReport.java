package org.redress.report.figures;

import java.util.List;

/**
 * Payments and refunds that are agreed or recommended.
 *
 * @param all those whose sum is known
 * @param unpriced how many have no sum that can be known; all other figures leave them out
 * @param byPeriod the earliest first, empty periods among them
 * @param undated those of decisions that print no date
 */
public record PaymentReport(
        PaymentFigures all,
        long unpriced,
        PaymentRanking byOrganisation,
        PaymentRanking byCategory,
        List<PeriodPayments> byPeriod,
        PaymentFigures undated) {

    public PaymentReport {
        byPeriod = List.copyOf(byPeriod);
    }
}
