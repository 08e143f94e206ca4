package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
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

    /** "He paid £104 a week for 79 weeks, and the refund will therefore be £8,216." */
    private static final Pattern WORKS_OUT = Pattern.compile(
            "(?i)\\b(?:this|that|which|it|the (?:refund|payment|sum|total|amount|figure))\\b (?:will |would )?(?:therefore )?"
                    + "(?:be|is|comes? to|amounts? to|totals)\\b[^£]{0,30}£");

    /** "reimburse him" or "refund this cost": nothing but a verb and what stands for the sum. */
    private static final int WORDS_OF_BARE_CLAUSE = 3;

    private final PeopleFinder peopleFinder;

    PaymentReader(PeopleFinder peopleFinder) {
        this.peopleFinder = peopleFinder;
    }

    /**
     * The payments of a clause.
     *
     * @param neighbours the sentences beside it, which may say what the sum is
     */
    Payments read(Instruction instruction, Neighbours neighbours, PeopleMemory memory) {
        Sentence sentence = instruction.sentence();
        List<PersonGroup> people = peopleFinder.find(sentence);
        int from = instruction.pointsBack() ? 0 : startOfClause(instruction, people);
        MoneyClause clause = new MoneyClause(sentence, people, from, instruction.endWord());
        List<Payment> payments = clause.payments(memory);
        if (instruction.phrase().rule().equals("payment-raised")) {
            return raised(payments, sentence.is(instruction.firstWord() + 1, "to") ? 0 : payments.size() - 1);
        }
        Sentence next = neighbours.next();
        if (payments.size() == 1 && next != null && explains(payments.get(0), next)) {
            Totals totals = explained(payments.get(0), next, memory);
            return new Payments(totals.withoutTotals(), List.of(), totals.mismatch(), true);
        }
        Sentence previous = neighbours.previous();
        if (previous != null && isBare(instruction, payments)) {
            return new Payments(spent(previous, payments.get(0), memory), List.of(), null, false);
        }
        if (payments.size() == 1) {
            return new Payments(payments, clause.replaced(), null, false);
        }
        Totals totals = new Totals(payments, clause.totals());
        return new Payments(totals.withoutTotals(), clause.replaced(), totals.mismatch(), false);
    }

    /** Where "Mr X will receive £100" begins: at those who get it, or else at the verb. */
    private static int startOfClause(Instruction instruction, List<PersonGroup> people) {
        int verb = instruction.firstWord();
        boolean passive = instruction.phrase().rule().endsWith("-passive");
        return people.stream()
                .filter(group -> passive && group.endWord() == verb)
                .mapToInt(PersonGroup::firstWord)
                .findFirst()
                .orElse(verb);
    }

    /** "The Council will reimburse him." */
    private static boolean isBare(Instruction instruction, List<Payment> payments) {
        return payments.size() == 1
                && payments.get(0).amount() == null
                && (instruction.pointsBack()
                        || instruction.endOfAction() - instruction.firstWord() <= WORDS_OF_BARE_CLAUSE);
    }

    /** "Mr I spent £125 on taxis. The Council will reimburse him." */
    private List<Payment> spent(Sentence previous, Payment whole, PeopleMemory memory) {
        MoneyClause clause = new MoneyClause(previous, peopleFinder.find(previous), 0, previous.size());
        List<Payment> before = clause.payments(memory);
        boolean single = before.size() == 1 && before.get(0).amount() != null;
        return List.of(single ? before.get(0).partOf(whole) : whole);
    }

    /** "increase the £150 it offered to £400", "increase to £400 the £150": one sum is paid in place of the others. */
    private static Payments raised(List<Payment> payments, int paid) {
        List<BigDecimal> replaced = IntStream.range(0, payments.size())
                .filter(i -> i != paid)
                .mapToObj(i -> payments.get(i).amount())
                .filter(Objects::nonNull)
                .toList();
        return new Payments(payments.subList(paid, paid + 1), replaced, null, false);
    }

    /** "This comprises £500 for the delay and £250 for distress", "This is £350 a month for six months". */
    private static boolean explains(Payment whole, Sentence next) {
        if (whole.amount() == null) {
            return WORKS_OUT.matcher(next.text()).find();
        }
        if (!EXPLAINS.matcher(next.text()).matches()
                && !WORKS_OUT.matcher(next.text()).find()) {
            return false;
        }
        List<Sum> sums = SumReader.find(next.words(), 0, next.size());
        return sums.size() > 1 || (sums.size() == 1 && new PeriodicSum(next, sums.get(0), next.size()).isPeriodic());
    }

    private Totals explained(Payment whole, Sentence next, PeopleMemory memory) {
        if (whole.amount() == null) {
            return workedOut(whole, next, memory);
        }
        MoneyClause clause = new MoneyClause(next, peopleFinder.find(next), 0, next.size());
        List<Payment> payments = new ArrayList<>(List.of(whole));
        clause.payments(memory).stream().map(part -> part.partOf(whole)).forEach(payments::add);
        List<Total> totals = new ArrayList<>(List.of(Total.STATED));
        totals.addAll(clause.totals());
        return new Totals(payments, totals);
    }

    private Totals workedOut(Payment whole, Sentence next, PeopleMemory memory) {
        MoneyClause clause = new MoneyClause(next, peopleFinder.find(next), 0, next.size());
        List<Payment> payments =
                clause.payments(memory).stream().map(part -> part.partOf(whole)).toList();
        List<Total> totals = new ArrayList<>(clause.totals());
        totals.set(totals.size() - 1, Total.POSSIBLE);
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
