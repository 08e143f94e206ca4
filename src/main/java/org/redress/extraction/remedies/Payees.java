package org.redress.extraction.remedies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.language.Sentence;

/** Tells who gets each of the sums of a clause, by where people and sums stand to each other. */
final class Payees {

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

    /** What may stand between a sum and the person it is paid to: "£300 each to Mr X", "£300 in a savings account for A". */
    private static final Set<String> AFTER_SUM = Set.of(
            "to",
            "each",
            "of",
            "both",
            "directly",
            "in",
            "into",
            "total",
            ",",
            "back",
            "a",
            "an",
            "savings",
            "bank",
            "trust",
            "account",
            "fund",
            "for");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");

    /** "refund the fee to any other resident who has paid it" is for people whom nobody names. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i).*\\b(?:any|every|each|all|other|those|the \\d+) (?:other |affected |of the )?(?:famil(?:y|ies)|residents?|persons?"
                    + "|people|tenants?|customers?|applicants?|parents?|households?|service users?|carers?|children|anyone|others)\\b.*");

    private final Sentence sentence;
    private final List<PersonGroup> people;
    private final List<PersonGroup> laterOwners;
    private final List<String> next;
    private final int from;
    private final int end;

    /**
     * @param all those the sentence names
     * @param from index of the clause's first word
     * @param end index after its last word
     */
    Payees(Sentence sentence, List<PersonGroup> all, int from, int end) {
        this.sentence = sentence;
        this.from = from;
        this.end = end;
        this.people = all.stream().filter(group -> group.isWithin(from, end)).toList();
        this.next = all.stream()
                .filter(group -> group.firstWord() >= end && !group.isPronoun())
                .map(PersonGroup::names)
                .findFirst()
                .orElse(List.of());
        this.laterOwners = all.stream()
                .filter(group -> group.firstWord() >= end && group.isPossessive() && !group.isPronoun())
                .toList();
    }

    /**
     * The people of the clause as a whole: the first it names, else the owner of something named later in the sentence,
     * as in "waive the £310 charge and cancel the £45 fee on Ms V’s account", else whoever was named last or, if nobody
     * was, is named next.
     */
    List<String> ofClause(PeopleMemory memory) {
        boolean others = people.isEmpty() && OTHERS.matcher(sentence.text()).matches();
        if (others || isToStranger(memory)) {
            return List.of();
        }
        return Stream.concat(people.stream().filter(this::isSetOff), people.stream())
                .map(memory::resolve)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> possessor(memory))
                .or(() -> laterOwners.stream().map(PersonGroup::names).findFirst())
                .orElseGet(() -> lastOrNext(memory));
    }

    /** "repay what Mr L was charged, to Ms V as his executor". */
    private boolean isSetOff(PersonGroup group) {
        return sentence.is(group.firstWord() - 1, "to") && sentence.is(group.firstWord() - 2, ",");
    }

    /** "pay her £100" where none but men have been named. */
    private boolean isToStranger(PeopleMemory memory) {
        return people.stream()
                .limit(1)
                .anyMatch(group -> group.isPronoun()
                        && group.firstWord() == from + 1
                        && !group.isPossessive()
                        && memory.resolve(group).isEmpty());
    }

    /** "remove the costs from his account". */
    private Optional<List<String>> possessor(PeopleMemory memory) {
        return IntStream.range(from, end)
                .filter(i -> sentence.isAny(i, POSSESSIVES))
                .mapToObj(i -> memory.resolve(new PersonGroup(List.of(sentence.lower(i)), i, i + 1, true)))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private List<String> lastOrNext(PeopleMemory memory) {
        List<String> last = memory.last();
        return last.isEmpty() ? next : last;
    }

    /**
     * The people a sum itself names: just before it, or after "to".
     *
     * @param from index after the sum before it
     * @param end index of the sum after it
     */
    Optional<List<String>> of(Sum sum, int from, int end, PeopleMemory memory) {
        Optional<PersonGroup> after = people.stream()
                .filter(group -> group.isWithin(sum.endWord() + 1, end) && isPaidTo(sum, group))
                .findFirst();
        Optional<PersonGroup> before = people.stream()
                .filter(group -> group.isWithin(from, sum.firstWord()) && !group.isPossessive())
                .filter(group -> areAll(BEFORE_SUM, group.endWord(), sum.firstWord()))
                .reduce((first, second) -> second);
        return after.or(() -> before).map(memory::resolve).filter(names -> !names.isEmpty());
    }

    /** Where the words on one sum end: in "£500 for the risk, and Mr J £150" before Mr J. */
    int endOfWordsOn(Sum sum, int nextSum) {
        return people.stream()
                .filter(group -> group.isWithin(sum.endWord(), nextSum) && areAll(BEFORE_SUM, group.endWord(), nextSum))
                .mapToInt(PersonGroup::firstWord)
                .findFirst()
                .orElse(nextSum);
    }

    private boolean isPaidTo(Sum sum, PersonGroup group) {
        return areAll(AFTER_SUM, sum.endWord(), group.firstWord())
                && IntStream.range(sum.endWord(), group.firstWord())
                        .anyMatch(i -> sentence.is(i, "to") || sentence.is(i, "account") || sentence.is(i, "fund"));
    }

    private boolean areAll(Set<String> allowed, int start, int end) {
        return IntStream.range(start, end).allMatch(i -> sentence.isAny(i, allowed));
    }
}
