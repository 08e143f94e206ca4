package org.redress.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.redress.dataset.Payments;

/**
 * Groups of payments with the largest sums, and what the others come to together.
 *
 * @param largest the largest sum first
 * @param others how many groups are not among them
 */
public record PaymentRanking(List<PaymentGroup> largest, int others, Payments otherPayments) {

    private static final Comparator<PaymentGroup> LARGEST_FIRST =
            Comparator.comparing(PaymentRanking::totalPounds).reversed().thenComparing(PaymentGroup::label);

    public PaymentRanking {
        largest = List.copyOf(largest);
    }

    /** Ranks {@code groups} and keeps the first {@code limit}. */
    static PaymentRanking of(Collection<PaymentGroup> groups, int limit) {
        List<PaymentGroup> ranked = groups.stream().sorted(LARGEST_FIRST).toList();
        int kept = Math.min(limit, ranked.size());
        List<PaymentGroup> others = ranked.subList(kept, ranked.size());
        Payments otherPayments = others.stream().map(PaymentGroup::payments).reduce(Payments.NONE, Payments::plus);
        return new PaymentRanking(ranked.subList(0, kept), others.size(), otherPayments);
    }

    private static BigDecimal totalPounds(PaymentGroup group) {
        return group.payments().totalPounds();
    }
}
