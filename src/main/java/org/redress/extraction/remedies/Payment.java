package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sum of a clause and who gets it.
 *
 * @param amount null where the clause promises money without a figure
 * @param purpose what it recognises, as printed
 */
record Payment(
        @Nullable BigDecimal amount,
        List<String> recipients,
        boolean each,
        @Nullable Integer periods,
        @Nullable String purpose) {

    Payment {
        recipients = List.copyOf(recipients);
    }

    /** Whether the sum is neither paid again nor to several people, as a total never is. */
    boolean isPaidOnce() {
        return periods == null && !each;
    }

    BigDecimal total() {
        BigDecimal single = amount == null ? BigDecimal.ZERO : amount;
        int times = (each ? Math.max(1, recipients.size()) : 1) * (periods == null ? 1 : periods);
        return single.multiply(BigDecimal.valueOf(times));
    }
}
