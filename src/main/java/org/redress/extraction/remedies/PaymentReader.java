package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.language.Sentence;

/**
 * Reads the payments of an instruction and settles what is a total and what are its parts: the parts are paid, and the
 * total only checks them.
 */
final class PaymentReader {

    /** "This comprises £500 for the delay and £250 for …" explains the sum of the sentence before it. */
    private static final Pattern EXPLAINS =
            Pattern.compile("(?i)(?:this|that|it|the (?:sum|payment|amount|total)) (?:sum |payment |amount |figure )?"
                    + "(?:is|comprises|consists|includes|is made|was|represents|breaks|is broken)\\b.*");

    private static final Set<String> POINTERS = Set.of("this", "that", "it", "these");
    private static final Set<String> AFTER_POINTER = Set.of("to", "back", "in", "within");

    private final PeopleFinder peopleFinder;

    PaymentReader(PeopleFinder peopleFinder) {
        this.peopleFinder = peopleFinder;
    }

    /**
     * The payments of a clause.
     *
     * @param next the sentence after it, which may break the sum down; null if there is none
     */
    Payments read(Instruction instruction, @Nullable Sentence next, PeopleMemory memory) {
        Sentence sentence = instruction.sentence();
        int from = pointsBack(sentence, instruction.firstWord()) ? 0 : instruction.firstWord();
        MoneyClause clause = new MoneyClause(sentence, peopleFinder.find(sentence), from, instruction.endWord());
        List<Payment> payments = clause.payments(memory);
        if (instruction.phrase().rule().equals("payment-raised")) {
            return raised(payments);
        }
        if (payments.size() == 1 && next != null && explains(payments.get(0), next)) {
            Totals totals = explained(payments.get(0), next, memory);
            return new Payments(totals.withoutTotals(), List.of(), totals.mismatch(), true);
        }
        if (payments.size() == 1) {
            return new Payments(payments, clause.replaced(), null, false);
        }
        Totals totals = new Totals(payments, clause.totals());
        return new Payments(totals.withoutTotals(), clause.replaced(), totals.mismatch(), false);
    }

    /** "It took £11 a week from her and will give this back." */
    private static boolean pointsBack(Sentence sentence, int verb) {
        return sentence.isAny(verb + 1, POINTERS)
                && (!sentence.isWord(verb + 2) || sentence.isAny(verb + 2, AFTER_POINTER));
    }

    /** "increase the £150 it offered to £400": the last sum is paid in place of the others. */
    private static Payments raised(List<Payment> payments) {
        int last = payments.size() - 1;
        List<BigDecimal> replaced = payments.subList(0, last).stream()
                .map(Payment::amount)
                .filter(Objects::nonNull)
                .toList();
        return new Payments(payments.subList(last, last + 1), replaced, null, false);
    }

    /** "This comprises £500 for the delay and £250 for distress", "This is £350 a month for six months". */
    private static boolean explains(Payment whole, Sentence next) {
        if (whole.amount() == null || !EXPLAINS.matcher(next.text()).matches()) {
            return false;
        }
        List<Sum> sums = SumReader.find(next.words(), 0, next.size());
        return sums.size() > 1 || (sums.size() == 1 && new PeriodicSum(next, sums.get(0), next.size()).isPeriodic());
    }

    private Totals explained(Payment whole, Sentence next, PeopleMemory memory) {
        MoneyClause clause = new MoneyClause(next, peopleFinder.find(next), 0, next.size());
        List<Payment> payments = new ArrayList<>(List.of(whole));
        clause.payments(memory).stream().map(part -> part.partOf(whole)).forEach(payments::add);
        List<Total> totals = new ArrayList<>(List.of(Total.STATED));
        totals.addAll(clause.totals());
        return new Totals(payments, totals);
    }

    /**
     * The payments of a clause.
     *
     * @param replaced earlier offers that they take the place of
     * @param mismatch how a printed total differs from its parts; null if it does not
     * @param usesNextSentence whether the sentence after the clause breaks its sum down
     */
    record Payments(
            List<Payment> payments,
            List<BigDecimal> replaced,
            @Nullable String mismatch,
            boolean usesNextSentence) {}
}
