package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.language.Sentence;

/**
 * The sums of a clause such as "pay Mrs N £300 and her brother, Mr O, £200", each with who gets it, how often and for
 * what.
 */
final class MoneyClause {

    private static final Set<String> TOTALS = Set.of("total", "totalling", "totaling");
    private static final Set<String> REPLACING = Set.of("instead", "rather", "replace", "replacing", "replaces");
    private static final Set<String> NOT_PAID = Set.of("less", "minus", "not", "than");

    private static final Set<String> OUT = Set.of("out");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> INCLUDING = Set.of("includes", "including", "include");
    private static final Set<String> OFFERED = Set.of("offered", "paid", "offer");
    private static final Set<String> COMPARING = Set.of("more", "less", "higher", "lower");

    private static final Set<String> ADDING = Set.of("further", "another", "additional", "also", "total");

    /** A purpose that begins like this is that of one person alone. */
    private static final List<String> ONE_PERSONS = List.of("his ", "her ", "being ", "having ");

    /** So many words before a sum can say what it is. */
    private static final int WORDS_ON_SUM = 3;

    /** "half the debt of £900". */
    private static final int WORDS_AFTER_HALF = 5;

    /** "£100 the Council has already offered". */
    private static final int WORDS_ON_OFFER = 6;

    private final Sentence sentence;
    private final Clause clause;
    private final Payees payees;
    private final List<Sum> sums;
    private final EachMark eachMark;
    private final List<BigDecimal> replaced;
    private final int from;
    private final int end;

    /**
     * @param people those the sentence names
     * @param from index of the clause's first word
     * @param end index after its last word
     */
    MoneyClause(Sentence sentence, List<PersonGroup> people, int from, int end) {
        this.sentence = sentence;
        this.from = from;
        this.end = end;
        this.clause = new Clause(sentence, from, end);
        this.payees = new Payees(sentence, people, from, end);
        List<Sum> printed = SumReader.find(sentence.words(), from, end);
        this.sums = paid(printed);
        this.eachMark = new EachMark(sentence, sums, from, end);
        this.replaced = replaced(printed);
    }

    /** Those of the printed sums that are paid: of "reduce her bill, which stands at £900, by £300" the last. */
    private List<Sum> paid(List<Sum> printed) {
        List<Sum> differences = new ArrayList<>();
        List<Sum> paid = new ArrayList<>();
        for (Sum sum : printed) {
            if (sentence.is(sum.firstWord() - 1, "by")) {
                differences.add(sum);
            }
            if (isPaid(sum)) {
                paid.add(sum);
            }
        }
        return differences.isEmpty() && !lowers() ? paid : differences;
    }

    /** "instead of the £50 it offered", and of "£200, which is £100 more than it offered" the other £100. */
    private List<BigDecimal> replaced(List<Sum> printed) {
        List<BigDecimal> offers = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            if (isReplaced(printed.get(i))) {
                offers.add(printed.get(i).amount());
            } else if (i > 0 && isDifference(printed.get(i))) {
                offers.add(printed.get(i - 1).amount().subtract(printed.get(i).amount()));
            }
        }
        return offers;
    }

    /** The payments in printed order; one without an amount if the clause prints no sum. */
    List<Payment> payments(PeopleMemory memory) {
        List<String> recipients = payees.ofClause(memory);
        if (sums.isEmpty()) {
            return List.of(Payment.unquantified(recipients, Purpose.read(sentence, from, end)));
        }
        boolean respectively = recipients.size() == sums.size() && clause.says("respectively");
        List<Payment> payments = new ArrayList<>();
        List<String> current = recipients;
        for (int i = 0; i < sums.size(); i++) {
            current = respectively ? List.of(recipients.get(i)) : payees(i, current, memory);
            payments.add(payment(i, current));
        }
        sharePurposes(payments);
        return payments;
    }

    /** "pay Mr Y £500 and Ms Z £250 to recognise their distress" says what both sums are for. */
    private void sharePurposes(List<Payment> payments) {
        for (int i = payments.size() - 2; i >= 0; i--) {
            String next = payments.get(i + 1).purpose();
            if (payments.get(i).purpose() == null && next != null && isPairedWithNext(payments, i, next)) {
                payments.set(i, payments.get(i).recognising(next));
            }
        }
    }

    /** Not so before "a further £50 for ...", to the same people, or for what is one person's: "her time". */
    private boolean isPairedWithNext(List<Payment> payments, int index, String purpose) {
        Clause between = new Clause(
                sentence, sums.get(index).endWord(), sums.get(index + 1).firstWord());
        return !payments.get(index).recipients().equals(payments.get(index + 1).recipients())
                && !between.saysAny(ADDING)
                && ONE_PERSONS.stream().noneMatch(purpose::startsWith);
    }

    /** Whom a sum names, else those who get the sum before it. */
    private List<String> payees(int index, List<String> before, PeopleMemory memory) {
        int earliest = index == 0 ? from : sums.get(index - 1).endWord();
        List<String> named = payees.of(sums.get(index), earliest, endOf(index), memory);
        return named.isEmpty() ? before : named;
    }

    /** For each payment how sure the words make it that its sum is the total of others. */
    List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            totals.add(total(i));
        }
        return totals;
    }

    /** Sums that a new one takes the place of: "£300, in place of the £100 it offered". */
    List<BigDecimal> replaced() {
        return replaced;
    }

    private Total total(int index) {
        Sum sum = sums.get(index);
        if (isCalledTotal(sum) || isWorkedOut(index)) {
            return Total.STATED;
        }
        Total after = index + 1 < sums.size()
                ? Total.between(sentence, sum.endWord(), sums.get(index + 1).firstWord())
                : Total.NONE;
        return after == Total.NONE && sumsUp(index) ? Total.POSSIBLE : after;
    }

    /** "£400 and £150, which comes to £550"; but "a total of £900: £500" goes on with a part. */
    private boolean sumsUp(int index) {
        return index > 0
                && !isCalledTotal(sums.get(index - 1))
                && Total.between(
                                sentence,
                                sums.get(index - 1).endWord(),
                                sums.get(index).firstWord())
                        != Total.NONE;
    }

    /** "£1,500, which is £500 a month for three months". */
    private boolean isWorkedOut(int index) {
        int next = index + 1;
        return next < sums.size()
                && (eachMark.isOn(next) || new PeriodicSum(sentence, sums.get(next), endOf(next)).isPeriodic())
                && Total.isWorkedOut(
                        sentence, sums.get(index).endWord(), sums.get(next).firstWord());
    }

    private Payment payment(int index, List<String> recipients) {
        Sum sum = sums.get(index);
        PeriodicSum periodic = new PeriodicSum(sentence, sum, endOf(index));
        Integer periods = periodic.isPeriodic() ? periodic.periods() : null;
        int endOfWords = index + 1 < sums.size() ? payees.endOfWordsOn(sum, endOf(index)) : end;
        String purpose = Purpose.read(sentence, sum.endWord(), endOfWords);
        boolean uncounted = periods == null && periodic.isPeriodic();
        return new Payment(
                sum.amount(), recipients, eachMark.isOn(index), periods, uncounted, purpose, sum.firstWord());
    }

    private int endOf(int index) {
        return index + 1 < sums.size() ? sums.get(index + 1).firstWord() : end;
    }

    /** "reduce the £900 bill", of which nobody knows by how much. */
    private boolean lowers() {
        for (int i = from; i < end; i++) {
            if (sentence.isVerb(i, "reduce")) {
                return true;
            }
        }
        return false;
    }

    /** "instead of the £50", "£230 of the £900 he owes", "which is £100 more than it offered". */
    private boolean isPaid(Sum sum) {
        int first = sum.firstWord();
        boolean partOf = sentence.is(first - 1, "the") && sentence.is(first - 2, "of") && sentence.is(first - 4, "£");
        boolean outOf = isPrecededBy(OUT, sum) && isPrecededBy(OF, sum);
        boolean half = new Clause(sentence, Math.max(from, first - WORDS_AFTER_HALF), first).says("half");
        return !partOf && !outOf && !half && !isDifference(sum) && !isPrecededBy(NOT_PAID, sum) && !isReplaced(sum);
    }

    /** "instead of the £50", "in place of the £50". */
    private boolean isReplaced(Sum sum) {
        for (int i = earliestOn(sum); i < sum.firstWord(); i++) {
            if (sentence.is(i, "place") && sentence.is(i + 1, "of")) {
                return true;
            }
        }
        return isPrecededBy(REPLACING, sum) || isIncludedOffer(sum);
    }

    /** "£250, which includes the £100 it has already offered". */
    private boolean isIncludedOffer(Sum sum) {
        return isPrecededBy(INCLUDING, sum)
                && new Clause(sentence, sum.endWord(), Math.min(end, sum.endWord() + WORDS_ON_OFFER)).saysAny(OFFERED);
    }

    private boolean isDifference(Sum sum) {
        return sentence.isAny(sum.endWord(), COMPARING) && sentence.is(sum.endWord() + 1, "than");
    }

    /** "a total of £550", "£300 in all", "£900 in total". */
    private boolean isCalledTotal(Sum sum) {
        int after = sum.endWord();
        boolean inAll = sentence.is(after, "in") && (sentence.is(after + 1, "all") || sentence.is(after + 1, "total"));
        return inAll || sentence.is(after, "altogether") || isPrecededBy(TOTALS, sum);
    }

    private boolean isPrecededBy(Set<String> words, Sum sum) {
        return new Clause(sentence, earliestOn(sum), sum.firstWord()).saysAny(words);
    }

    private int earliestOn(Sum sum) {
        return Math.max(from, sum.firstWord() - WORDS_ON_SUM);
    }
}
