package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.redress.decision.Remedy;

/** The sums that remedies state: each of them once and in all, and what some or all of them add up to. */
final class KnownSums {

    /** With more remedies than this not every choice of them is added up. */
    private static final int MOST_ADDED = 12;

    /** Without zeros at the end, so that £5 is £5.00. */
    private final Set<BigDecimal> sums = new HashSet<>();

    KnownSums(List<Remedy> remedies) {
        List<BigDecimal> totals =
                remedies.stream().map(Remedy::total).filter(Objects::nonNull).toList();
        totals.stream().limit(MOST_ADDED).forEach(total -> {
            List<BigDecimal> with = sums.stream().map(total::add).toList();
            with.forEach(this::add);
            add(total);
        });
        totals.forEach(this::add);
        totals.stream().reduce(BigDecimal::add).ifPresent(this::add);
        remedies.stream().map(Remedy::amount).filter(Objects::nonNull).forEach(this::add);
    }

    private void add(BigDecimal sum) {
        sums.add(sum.stripTrailingZeros());
    }

    boolean contains(BigDecimal sum) {
        return sums.contains(sum.stripTrailingZeros());
    }
}
