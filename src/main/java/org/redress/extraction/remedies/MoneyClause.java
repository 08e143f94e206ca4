package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.language.Sentence;
import org.redress.language.Word;

/**
 * Reads who gets which sums in a clause such as "pay Mrs N £300 and her brother, Mr O, £200" or "pay Ms W a total of £800,
 * made up of £500 for distress and £300 for delay".
 */
final class MoneyClause {

    /** What may stand between a person and the sum he is paid: "Mr O, a further £200". */
    private static final Set<String> BEFORE_SUM = Set.of(
            ",",
            "a",
            "an",
            "the",
            "further",
            "additional",
            "total",
            "sum",
            "of",
            "payment",
            "another",
            "also",
            "extra",
            "symbolic",
            "up");
    /** What may stand between a sum and the person it is paid to: "£300 each to Mr X". */
    private static final Set<String> AFTER_SUM =
            Set.of("to", "each", "of", "both", "directly", "in", "total", ",", "back");

    private static final Set<String> TOTALS_BEFORE = Set.of("total", "totalling", "totaling");
    private static final Set<String> NOT_PAID = Set.of("instead", "rather", "less", "minus", "out", "not", "than");

    private final String text;
    private final List<Word> words;
    private final List<PersonGroup> people;
    private final List<Sum> sums;
    private final int from;
    private final int end;

    /**
     * @param text of the passage the sentence stands in
     * @param from index of the clause's first word in the sentence
     * @param end index after its last word
     */
    MoneyClause(String text, Sentence sentence, List<PersonGroup> people, int from, int end) {
        this.text = text;
        this.words = sentence.words();
        this.people = people.stream()
                .filter(group -> group.firstWord() >= from && group.endWord() <= end)
                .toList();
        this.from = from;
        this.end = end;
        this.sums =
                SumReader.find(words, from, end).stream().filter(this::isPaid).toList();
    }

    /** The payments in printed order; one without an amount if the clause prints no sum. */
    List<Payment> payments(PeopleMemory memory) {
        List<String> general = generalRecipients(memory);
        if (sums.isEmpty()) {
            return List.of(new Payment(null, general, false, null, purpose(from, end)));
        }
        List<Payment> payments = new ArrayList<>();
        List<String> recipients = general;
        boolean respectively = general.size() == sums.size()
                && words.subList(from, end).stream().anyMatch(word -> word.is("respectively"));
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int sumClauseEnd = i + 1 < sums.size() ? sums.get(i + 1).firstWord() : end;
            recipients = respectively
                    ? List.of(general.get(i))
                    : ownRecipients(i, sumClauseEnd, memory).orElse(recipients);
            PeriodicSum periodic = new PeriodicSum(words, sum.endWord(), sumClauseEnd);
            Integer periods = periodic.isPeriodic() ? periodic.periods() : null;
            payments.add(new Payment(
                    sum.amount(),
                    recipients,
                    isEach(sum),
                    periods,
                    purpose(sum.endWord(), beforeNextPayee(i, sumClauseEnd))));
        }
        return payments;
    }

    /** How the first sum relates to the ones after it. */
    Total totalOfLater() {
        if (sums.size() < 2) {
            return Total.NONE;
        }
        Sum first = sums.get(0);
        if (isAfterTotal(first) || isFollowedByTotal(first)) {
            return Total.STATED;
        }
        return Total.between(words, first.endWord(), sums.get(1).firstWord());
    }

    /** Whether the last sum is called the total of those before it: "£400 and £150, a total of £550". */
    boolean endsWithTotal() {
        int last = sums.size() - 1;
        return last > 0 && (isAfterTotal(sums.get(last)) || isFollowedByTotal(sums.get(last)));
    }

    /** In "£500 for the risk, and Mr J £150" the words on the first sum end before Mr J. */
    private int beforeNextPayee(int index, int sumClauseEnd) {
        return people.stream()
                .filter(group -> index + 1 < sums.size()
                        && group.firstWord() > sums.get(index).endWord()
                        && group.endWord() <= sumClauseEnd
                        && areAll(BEFORE_SUM, group.endWord(), sumClauseEnd))
                .mapToInt(PersonGroup::firstWord)
                .findFirst()
                .orElse(sumClauseEnd);
    }

    /** "instead of the £50", "£230 of the £900 he owes". */
    private boolean isPaid(Sum sum) {
        for (int i = sum.firstWord() - 1; i >= Math.max(from, sum.firstWord() - 3); i--) {
            if (NOT_PAID.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        boolean partOf =
                is(sum.firstWord() - 1, "the") && is(sum.firstWord() - 2, "of") && is(sum.firstWord() - 4, "£");
        return !partOf;
    }

    /** "a total of £550". */
    private boolean isAfterTotal(Sum sum) {
        for (int i = sum.firstWord() - 1; i >= Math.max(from, sum.firstWord() - 3); i--) {
            if (TOTALS_BEFORE.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "£300 in all", "£900 in total". */
    private boolean isFollowedByTotal(Sum sum) {
        int i = sum.endWord();
        return is(i, "altogether") || (is(i, "in") && (is(i + 1, "all") || is(i + 1, "total")));
    }

    /** "£150 each", "each of Mr B and Mrs B £75", "£100 to each of them". */
    private boolean isEach(Sum sum) {
        int after = sum.endWord();
        if (is(after, "apiece") || (is(after, "each") && !isPeriod(after + 1))) {
            return true;
        }
        if (is(after, "to") && is(after + 1, "each")) {
            return true;
        }
        for (int i = from; i < sum.firstWord(); i++) {
            if (is(i, "each") && is(i + 1, "of")) {
                return sums.get(0).equals(sum);
            }
        }
        return false;
    }

    private boolean isPeriod(int index) {
        return index < words.size() && words.get(index).isKind("PERIOD");
    }

    /** The people the sum itself names: just before it, or after "to". */
    private Optional<List<String>> ownRecipients(int index, int sumClauseEnd, PeopleMemory memory) {
        Sum sum = sums.get(index);
        int earliest = index == 0 ? from : sums.get(index - 1).endWord();
        Optional<PersonGroup> before = people.stream()
                .filter(group -> group.firstWord() >= earliest && group.endWord() <= sum.firstWord())
                .filter(group -> areAll(BEFORE_SUM, group.endWord(), sum.firstWord()) && !group.isPossessive())
                .reduce((first, second) -> second);
        Optional<PersonGroup> after = people.stream()
                .filter(group -> group.firstWord() > sum.endWord() && group.endWord() <= sumClauseEnd)
                .filter(group -> areAll(AFTER_SUM, sum.endWord(), group.firstWord()) && isTo(sum, group))
                .findFirst();
        return after.or(() -> before).map(memory::resolve).filter(names -> !names.isEmpty());
    }

    private boolean isTo(Sum sum, PersonGroup group) {
        return words.subList(sum.endWord(), group.firstWord()).stream().anyMatch(word -> word.is("to"));
    }

    private boolean areAll(Set<String> allowed, int start, int stop) {
        return words.subList(start, stop).stream()
                .allMatch(word -> allowed.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** The people of the clause as a whole: its first, else whoever was named last. */
    private List<String> generalRecipients(PeopleMemory memory) {
        return people.stream()
                .map(memory::resolve)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(memory::last);
    }

    /** What stands after "to recognise", "in recognition of" or "for". */
    private @Nullable String purpose(int start, int stop) {
        for (int i = start; i < stop; i++) {
            int purposeStart = afterMarker(i);
            if (purposeStart > 0 && purposeStart < stop) {
                return printed(purposeStart, stop);
            }
        }
        return null;
    }

    private int afterMarker(int i) {
        if (is(i, "recognition") && is(i + 1, "of")) {
            return i + 2;
        }
        boolean recognising = is(i, "to")
                && (is(i + 1, "recognise") || is(i + 1, "acknowledge") || is(i + 1, "reflect") || is(i + 1, "remedy"));
        if (recognising) {
            return i + 2;
        }
        boolean counts =
                is(i + 1, "each") || is(i + 1, "every") || (is(i + 1, "the") && isPeriod(i + 3)) || isPeriod(i + 2);
        return is(i, "for") && !counts ? i + 1 : -1;
    }

    private @Nullable String printed(int start, int stop) {
        int last = stop;
        while (last > start && isTrailing(words.get(last - 1))) {
            last--;
        }
        return last <= start
                ? null
                : text.substring(words.get(start).start(), words.get(last - 1).end());
    }

    private static boolean isTrailing(Word word) {
        return word.is("and") || (!Character.isLetterOrDigit(word.text().charAt(0)) && !word.is(")"));
    }

    private boolean is(int index, String text) {
        return index >= 0 && index < words.size() && words.get(index).is(text);
    }
}
