package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells totals from what is paid: of "£750, made up of £500 for the delay and £250 for the worry" the parts are paid and
 * the total only checks them.
 */
final class Totals {

    private final List<Payment> payments;
    private final List<Total> totals;
    private final BitSet dropped = new BitSet();
    private @Nullable String mismatch;

    /**
     * @param payments all sums of a clause, in printed order
     * @param totals for each of them, how sure the words make it that it is a total
     */
    Totals(List<Payment> payments, List<Total> totals) {
        this.payments = new ArrayList<>(payments);
        this.totals = totals;
        if (payments.size() == 2) {
            countByTotal(0, 1);
            countByTotal(1, 0);
        }
    }

    /** "£1,200 (£400 a term)" is paid for three terms. */
    private void countByTotal(int total, int part) {
        if (totals.get(total) != Total.NONE) {
            payments.set(part, payments.get(part).countedBy(payments.get(total)));
        }
    }

    /** The payments without the totals of others. */
    List<Payment> withoutTotals() {
        dropRates();
        // from the last to the first, for a part may be the total of what stands behind it in brackets
        for (int i = payments.size() - 1; i >= 0; i--) {
            boolean agrees = totals.get(i) != Total.NONE && payments.get(i).isPaidOnce() && isSumOfParts(i);
            if (agrees || isProductOf(i, i - 1) || isProductOf(i, i + 1)) {
                dropped.set(i);
            }
        }
        for (int i = 0; i < payments.size(); i++) {
            if (totals.get(i) == Total.STATED && !dropped.get(i) && differsFromParts(i)) {
                dropped.set(i);
            }
        }
        String purpose = purposeOfTotal();
        return IntStream.range(0, payments.size())
                .filter(i -> !dropped.get(i))
                .mapToObj(payments::get)
                .map(part -> part.purpose() == null && purpose != null ? part.recognising(purpose) : part)
                .toList();
    }

    /** "£900 to recognise her distress, which is £100 a month" says of the total what its parts are for. */
    private @Nullable String purposeOfTotal() {
        return dropped.stream()
                .mapToObj(i -> payments.get(i).purpose())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "£1,300, which is £150 a month": where nobody can count the months, the total is what is paid. */
    private void dropRates() {
        for (int i = 1; i < payments.size(); i++) {
            boolean known =
                    totals.get(i - 1) == Total.STATED && payments.get(i - 1).isPaidOnce();
            dropped.set(i, known && !payments.get(i).isCounted());
        }
    }

    /** How a stated total differs from its parts; null if none does. */
    @Nullable
    String mismatch() {
        return mismatch;
    }

    /** "£164 a week for seven weeks, a sum of £1,148": what agrees to the penny needs no word that says it is the total. */
    private boolean isProductOf(int index, int part) {
        return part >= 0
                && part < payments.size()
                && !dropped.get(part)
                && payments.get(index).isPaidOnce()
                && !payments.get(part).isPaidOnce()
                && payments.get(part).recipients().equals(payments.get(index).recipients())
                && payments.get(part).total().compareTo(payments.get(index).total()) == 0
                && payments.get(part).total().compareTo(payments.get(part).single()) != 0;
    }

    /** Whether the sums before or after this one, as many as it takes, add up to it. */
    private boolean isSumOfParts(int index) {
        return addsUp(index, 1) || addsUp(index, -1);
    }

    /** A single part that is paid once is no part: "£400 to Mr K and £400 to Mrs K" are two payments. */
    private boolean addsUp(int index, int step) {
        BigDecimal rest = payments.get(index).total();
        int parts = 0;
        boolean multiple = totals.get(index) == Total.STATED;
        for (int i = index + step; i >= 0 && i < payments.size() && rest.signum() > 0; i += step) {
            if (!dropped.get(i)) {
                rest = rest.subtract(payments.get(i).total());
                parts++;
                multiple |= parts > 1 || !payments.get(i).isPaidOnce();
            }
        }
        return rest.signum() == 0 && multiple;
    }

    /** A total at either end of a list that its parts do not add up to. */
    private boolean differsFromParts(int index) {
        boolean atEnd = index == 0 || index == payments.size() - 1;
        if (payments.size() - dropped.cardinality() < 2 || !atEnd) {
            return false;
        }
        BigDecimal parts = IntStream.range(0, payments.size())
                .filter(i -> i != index && !dropped.get(i))
                .mapToObj(i -> payments.get(i).total())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        mismatch = "the parts add up to " + Pounds.print(parts) + ", not to "
                + Pounds.print(payments.get(index).single());
        return true;
    }
}
