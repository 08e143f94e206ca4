package org.redress.report.figures;

import java.math.BigDecimal;

/**
 * What there is to say about some payments, in pounds.
 *
 * @param count how many
 * @param total their sum
 * @param median half of them are this large or smaller
 * @param largest the largest of them
 */
public record PaymentFigures(int count, BigDecimal total, BigDecimal median, BigDecimal largest) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public static final PaymentFigures NONE = new PaymentFigures(0, NOTHING, NOTHING, NOTHING);
}
