package org.redress.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Sums of money of which the median is wanted, kept as pence: a hundred thousand take less than a megabyte. */
final class Sums {

    private static final int PENCE_DECIMALS = 2;

    private long[] pence = new long[4];
    private int count;

    /** Adds a sum, rounded to pence as the tables round it. */
    void add(BigDecimal pounds) {
        add(pounds.setScale(PENCE_DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact());
    }

    void addAll(Sums others) {
        for (int i = 0; i < others.count; i++) {
            add(others.pence[i]);
        }
    }

    private void add(long sum) {
        if (count == pence.length) {
            pence = Arrays.copyOf(pence, 2 * count);
        }
        pence[count] = sum;
        count++;
    }

    /** What there is to say about all sums added so far. */
    PaymentFigures figures() {
        if (count == 0) {
            return PaymentFigures.NONE;
        }
        long[] sorted = Arrays.copyOf(pence, count);
        Arrays.sort(sorted);
        BigDecimal total = Arrays.stream(sorted).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PaymentFigures(count, pounds(total), median(sorted), pounds(BigDecimal.valueOf(sorted[count - 1])));
    }

    /** Of an even number of sums the middle between the two in the middle, rounded to pence. */
    private static BigDecimal median(long[] sorted) {
        BigDecimal lower = BigDecimal.valueOf(sorted[(sorted.length - 1) / 2]);
        BigDecimal upper = BigDecimal.valueOf(sorted[sorted.length / 2]);
        return pounds(lower.add(upper).divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP));
    }

    private static BigDecimal pounds(BigDecimal pence) {
        return pence.movePointLeft(PENCE_DECIMALS).setScale(PENCE_DECIMALS, RoundingMode.UNNECESSARY);
    }
}
