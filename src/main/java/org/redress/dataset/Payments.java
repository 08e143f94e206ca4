package org.redress.dataset;

import java.math.BigDecimal;
import org.redress.decision.Decision;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;

/**
 * Payments and refunds that are still to be made, by agreement or recommendation, as far as the decision prints a sum.
 *
 * @param count how many remedies
 * @param totalPounds the sum of their totals
 */
public record Payments(int count, BigDecimal totalPounds) {

    public static final Payments NONE = new Payments(0, new BigDecimal("0.00"));

    /** What one decision promises. */
    public static Payments in(Decision decision) {
        Payments payments = NONE;
        for (Remedy remedy : decision.remedies()) {
            BigDecimal total = remedy.total();
            if (total != null && remedy.promisesMoney() && remedy.kind() != RemedyKind.WAIVER) {
                payments = payments.plus(new Payments(1, total));
            }
        }
        return payments;
    }

    public Payments plus(Payments other) {
        return new Payments(count + other.count, totalPounds.add(other.totalPounds));
    }
}
