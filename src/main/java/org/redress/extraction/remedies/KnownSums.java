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

    private final Set<BigDecimal> sums = new HashSet<>();

    KnownSums(List<Remedy> remedies) {
        List<BigDecimal> totals =
                remedies.stream().map(Remedy::total).filter(Objects::nonNull).toList();
        totals.stream().limit(MOST_ADDED).forEach(total -> {
            List<BigDecimal> with = sums.stream().map(total::add).toList();
            sums.addAll(with);
            sums.add(total);
        });
        totals.forEach(sums::add);
        totals.stream().reduce(BigDecimal::add).ifPresent(sums::add);
        remedies.stream().map(Remedy::amount).filter(Objects::nonNull).forEach(sums::add);
    }

    boolean contains(BigDecimal sum) {
        return sums.stream().anyMatch(known -> known.compareTo(sum) == 0);
    }
}
