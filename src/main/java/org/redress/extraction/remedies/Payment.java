package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.text.RuleName;

/**
 * One sum of a clause and who gets it.
 *
 * @param amount null where the clause promises money without a figure
 * @param periods how many times it is paid; null if once, or if the words do not count them
 * @param uncounted whether it is paid again and again and the words do not say how often
 * @param purpose what it recognises, as printed
 * @param sumWord index of the sum's first word in its sentence; -1 without a figure
 */
record Payment(
        @Nullable BigDecimal amount,
        List<String> recipients,
        boolean each,
        @Nullable Integer periods,
        boolean uncounted,
        @Nullable String purpose,
        int sumWord) {

    private static final int NO_SUM = -1;
    private static final RuleName SUM = RuleName.program("SumReader");
    private static final RuleName PERIODIC = RuleName.program("PeriodicSum");

    /** One name for nobody knows how many people: "her children". */
    private static final Pattern SEVERAL = Pattern.compile(".* (?:children|sons|daughters|parents|neighbours|family)");

    /** More weeks than any sum is paid for. */
    private static final BigDecimal MOST_PERIODS = BigDecimal.valueOf(1000);

    Payment {
        recipients = List.copyOf(recipients);
    }

    /** Money without a figure. */
    static Payment unquantified(List<String> recipients, @Nullable String purpose) {
        return new Payment(null, recipients, false, null, false, purpose, NO_SUM);
    }

    /** The same sum as a part of {@code whole}, whose recipients are its own. */
    Payment partOf(Payment whole) {
        return new Payment(amount, whole.recipients, each, periods, uncounted, purpose, sumWord);
    }

    /** The same sum for what another is paid for. */
    Payment recognising(String shared) {
        return new Payment(amount, recipients, each, periods, uncounted, shared, sumWord);
    }

    /** The same sum paid as often as it takes to make {@code total}; unchanged if that is no whole number of times. */
    Payment countedBy(Payment total) {
        if (!uncounted || total.uncounted || total().signum() == 0) {
            return this;
        }
        BigDecimal[] times = total.total().divideAndRemainder(total());
        boolean whole = times[1].signum() == 0 && times[0].compareTo(MOST_PERIODS) <= 0 && times[0].signum() > 0;
        return whole ? new Payment(amount, recipients, each, times[0].intValue(), false, purpose, sumWord) : this;
    }

    /** What found the figure and, if it is paid again and again, how often. */
    List<RuleName> rules() {
        if (amount == null) {
            return List.of();
        }
        return periods == null && !uncounted ? List.of(SUM) : List.of(SUM, PERIODIC);
    }

    /** Whether the sum is neither paid again nor to several people, as a total never is. */
    boolean isPaidOnce() {
        return periods == null && !uncounted && !each;
    }

    /** Whether the words say how many people get the sum, and how often: not so "£50 a week until", "her children £50 each". */
    boolean isCounted() {
        boolean people = recipients.size() > 1
                && recipients.stream().noneMatch(name -> SEVERAL.matcher(name).matches());
        return !uncounted && (!each || people);
    }

    /** What is paid each time to each person; 0 where no figure is printed. */
    BigDecimal single() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    BigDecimal total() {
        int times = (each ? Math.max(1, recipients.size()) : 1) * (periods == null ? 1 : periods);
        return single().multiply(BigDecimal.valueOf(times));
    }
}
