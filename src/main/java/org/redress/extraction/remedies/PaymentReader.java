package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        MoneyClause clause =
                new MoneyClause(sentence, peopleFinder.find(sentence), instruction.firstWord(), instruction.endWord());
        List<Payment> payments = clause.payments(memory);
        if (instruction.phrase().rule().equals("payment-raised")) {
            return new Payments(payments.subList(payments.size() - 1, payments.size()), null, false);
        }
        if (payments.size() == 1 && next != null && explains(next)) {
            Payments parts = withoutTotal(payments.get(0), partsIn(next, payments.get(0), memory), Total.STATED);
            return new Payments(
                    parts.payments(), parts.mismatch(), parts.payments().size() > 1);
        }
        if (clause.endsWithTotal()) {
            int last = payments.size() - 1;
            return withoutTotal(payments.get(last), payments.subList(0, last), Total.STATED);
        }
        return withoutTotal(payments.get(0), payments.subList(1, payments.size()), clause.totalOfLater());
    }

    private static boolean explains(Sentence next) {
        return EXPLAINS.matcher(next.text()).matches()
                && SumReader.find(next.words(), 0, next.size()).size() > 1;
    }

    private List<Payment> partsIn(Sentence next, Payment whole, PeopleMemory memory) {
        MoneyClause clause = new MoneyClause(next, peopleFinder.find(next), 0, next.size());
        return clause.payments(memory).stream()
                .map(part ->
                        new Payment(part.amount(), whole.recipients(), part.each(), part.periods(), part.purpose()))
                .toList();
    }

    private static Payments withoutTotal(Payment whole, List<Payment> parts, Total total) {
        BigDecimal sum = parts.stream().map(Payment::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agrees = whole.amount() != null && sum.compareTo(whole.total()) == 0;
        if (!parts.isEmpty() && (total == Total.STATED || (total == Total.POSSIBLE && agrees))) {
            String mismatch = agrees ? null : "the parts add up to " + sum + ", not to " + whole.amount();
            return new Payments(parts, mismatch, false);
        }
        List<Payment> all = new ArrayList<>(List.of(whole));
        all.addAll(parts);
        return new Payments(all, null, false);
    }

    /**
     * The payments of a clause.
     *
     * @param mismatch how a printed total differs from its parts; null if it does not
     * @param usesNextSentence whether the sentence after the clause breaks its sum down
     */
    record Payments(List<Payment> payments, @Nullable String mismatch, boolean usesNextSentence) {}
}
