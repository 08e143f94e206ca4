package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.Word;

/** Finds the sums of money among words: "£1,284.60", "£3650", "500 pounds", "£2k". */
final class SumReader {

    private static final Pattern NUMBER =
            Pattern.compile("(?<pounds>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?<pence>\\.[0-9]{1,2})?(?<thousands>k)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private SumReader() {}

    /** The sums from {@code from} to {@code end}, in printed order. */
    static List<Sum> find(List<Word> words, int from, int end) {
        List<Sum> sums = new ArrayList<>();
        for (int i = from; i + 1 < end; i++) {
            boolean poundSign = words.get(i).is("£");
            if (poundSign || words.get(i + 1).is("pounds")) {
                BigDecimal amount = amount(words.get(poundSign ? i + 1 : i).text());
                if (amount != null) {
                    sums.add(new Sum(amount, i, i + 2));
                    i++;
                }
            }
        }
        return sums;
    }

    private static @Nullable BigDecimal amount(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String pence = matcher.group("pence");
        BigDecimal pounds = new BigDecimal(matcher.group("pounds").replace(",", "") + (pence == null ? "" : pence));
        BigDecimal amount = matcher.group("thousands") == null ? pounds : pounds.multiply(THOUSAND);
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
