package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints sums as decisions do: {@code £1,250}, {@code £12.50}. */
final class Pounds {

    private Pounds() {}

    static String print(BigDecimal pounds) {
        BigDecimal pence = pounds.setScale(2, RoundingMode.HALF_UP);
        StringBuilder printed = new StringBuilder("£").append(pence.toPlainString());
        int point = printed.length() - ".00".length();
        for (int i = point - 3; i > 1; i -= 3) {
            printed.insert(i, ',');
        }
        boolean whole = printed.toString().endsWith(".00");
        return whole ? printed.substring(0, printed.length() - ".00".length()) : printed.toString();
    }
}
