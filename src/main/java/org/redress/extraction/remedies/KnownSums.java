package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.decision.Remedy;

/** The sums that remedies state: each of them once and in all, and what some or all of them add up to. */
final class KnownSums {

    /** With more remedies than this not every choice of them is added up. */
    private static final int MOST_ADDED = 12;

    /** Without zeros at the end, so that £5 is £5.00. */
    private final Set<BigDecimal> stated = new HashSet<>();

    private final List<BigDecimal> totals = new ArrayList<>();

    KnownSums(List<Remedy> remedies) {
        for (Remedy remedy : remedies) {
            BigDecimal amount = remedy.amount();
            BigDecimal total = remedy.total();
            if (amount != null) {
                add(amount);
            }
            if (total != null) {
                add(total);
                totals.add(total);
            }
        }
        totals.stream().reduce(BigDecimal::add).ifPresent(this::add);
    }

    private void add(BigDecimal sum) {
        stated.add(sum.stripTrailingZeros());
    }

    boolean contains(BigDecimal sum) {
        return stated.contains(sum.stripTrailingZeros()) || isSumOfSome(sum, 0);
    }

    /** Whether some of the totals from {@code first} on add up to {@code sum}. */
    private boolean isSumOfSome(BigDecimal sum, int first) {
        for (int i = first; i < Math.min(totals.size(), MOST_ADDED); i++) {
            BigDecimal rest = sum.subtract(totals.get(i));
            if (rest.signum() == 0 || (rest.signum() > 0 && isSumOfSome(rest, i + 1))) {
                return true;
            }
        }
        return false;
    }
}
