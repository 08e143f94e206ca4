package org.redress.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the organisation must do, or has done, to put things right.
 *
 * @param action the clause as printed
 * @param recipients who receives it, or for a waiver whose charge it is, one name per person
 * @param amount the sum printed, in pounds
 * @param each whether every recipient is paid the sum
 * @param periods how many times a periodic sum is paid, refunded or waived
 * @param counted whether the words say how many people get the sum, and how often; if not, nobody knows the whole of it
 * @param purpose what the remedy recognises, as printed
 * @param deadline ISO 8601 period counted from the decision, ISO date, or as printed where it hangs on another event
 * @param dueDate the last day of the deadline; null where it cannot be known
 */
public record Remedy(
        RemedyKind kind,
        Evidence action,
        List<String> recipients,
        @Nullable BigDecimal amount,
        boolean each,
        @Nullable Integer periods,
        boolean counted,
        @Nullable String purpose,
        @Nullable String deadline,
        @Nullable LocalDate dueDate,
        RemedyStatus status) {

    public Remedy {
        recipients = List.copyOf(recipients);
        if (amount != null && (amount.signum() < 0 || !kind.isMoney())) {
            throw new IllegalArgumentException(kind + " of " + amount);
        }
    }

    /**
     * The whole sum: the amount, for every recipient if each is paid it, as often as it is paid; null where no figure is
     * printed or the words do not count.
     */
    public @Nullable BigDecimal total() {
        if (amount == null || !counted) {
            return null;
        }
        int payees = each ? Math.max(1, recipients.size()) : 1;
        int times = periods == null ? 1 : periods;
        return amount.multiply(BigDecimal.valueOf((long) payees * times));
    }

    /** Whether this is money the complainant is still to get or be let off. */
    public boolean promisesMoney() {
        return kind.isMoney() && status != RemedyStatus.ALREADY_DONE;
    }
}
