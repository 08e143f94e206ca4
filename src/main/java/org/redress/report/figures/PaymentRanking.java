package org.redress.report.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * Groups of payments with the largest sums, and what the others come to together.
 *
 * @param largest the largest sum first
 * @param others how many groups are not among them
 */
public record PaymentRanking(List<PaymentGroup> largest, int others, PaymentFigures otherFigures) {

    public PaymentRanking {
        largest = List.copyOf(largest);
    }

    /** How many groups there are. */
    public int groups() {
        return largest.size() + others;
    }

    /** The sum of the first {@code number} groups. */
    public BigDecimal totalOfFirst(int number) {
        return largest.stream()
                .limit(number)
                .map(group -> group.figures().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
