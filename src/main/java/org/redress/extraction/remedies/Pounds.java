package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints sums as decisions do: {@code £1,250}, {@code £12.50}. */
final class Pounds {

    private Pounds() {}

    static String print(BigDecimal pounds) {
        BigDecimal pence = pounds.setScale(2, RoundingMode.HALF_UP);
        boolean whole = pence.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "£%,.0f" : "£%,.2f", pence);
    }
}
