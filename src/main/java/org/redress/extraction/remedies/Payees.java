package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** One of which stands between a sum and the person it is paid to. */
    private static final Set<String> GOING_TO = Set.of("to", "account", "fund");

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
            "(?i)\\b(?:any|every|each|all|other|those|the \\d+) (?:other |affected |of the )?(?:famil(?:y|ies)|residents?|persons?"
                    + "|people|tenants?|customers?|applicants?|parents?|households?|service users?|carers?|children|anyone|others)\\b"
                    + "|\\b(?:anyone|anybody|everyone|everybody) (?:else )?(?:whose|who|affected)\\b"
                    + "|\\b(?:any|every|each) other (?:\\S+ )?\\S+ (?:whose|who|affected)\\b");

    private final Sentence sentence;
    private final List<PersonGroup> people = new ArrayList<>();
    private final List<PersonGroup> later = new ArrayList<>();
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
        for (PersonGroup group : all) {
            if (group.isWithin(from, end)) {
                people.add(group);
            } else if (group.firstWord() >= end && !group.isPronoun()) {
                later.add(group);
            }
        }
    }

    /**
     * The people of the clause as a whole: the first it names, else the owner of something named later in the sentence,
     * as in "waive the £310 charge and cancel the £45 fee on Ms V’s account", else whoever was named last or, if nobody
     * was, is named next.
     */
    List<String> ofClause(PeopleMemory memory) {
        boolean others = people.isEmpty() && OTHERS.matcher(sentence.text()).find();
        if (others || isToStranger(memory)) {
            return List.of();
        }
        List<String> named = named(memory);
        if (named.isEmpty()) {
            named = possessor(memory);
        }
        if (named.isEmpty()) {
            named = laterOwner();
        }
        return named.isEmpty() ? lastOrNext(memory) : named;
    }

    /** The first group whose people are known, but rather one that is set off. */
    private List<String> named(PeopleMemory memory) {
        List<String> first = List.of();
        for (PersonGroup group : people) {
            List<String> names = memory.resolve(group);
            if (!names.isEmpty() && isSetOff(group)) {
                return names;
            }
            first = first.isEmpty() ? names : first;
        }
        return first;
    }

    /** "repay what Mr L was charged, to Ms V as his executor". */
    private boolean isSetOff(PersonGroup group) {
        return sentence.is(group.firstWord() - 1, "to") && sentence.is(group.firstWord() - 2, ",");
    }

    /** "pay her £100" where none but men have been named. */
    private boolean isToStranger(PeopleMemory memory) {
        if (people.isEmpty()) {
            return false;
        }
        PersonGroup first = people.get(0);
        return first.isPronoun()
                && first.firstWord() == from + 1
                && !first.isPossessive()
                && memory.resolve(first).isEmpty();
    }

    /** "remove the costs from his account". */
    private List<String> possessor(PeopleMemory memory) {
        for (int i = from; i < end; i++) {
            if (sentence.isAny(i, POSSESSIVES)) {
                List<String> names = memory.resolve(new PersonGroup(List.of(sentence.lower(i)), i, i + 1, true));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<String> laterOwner() {
        for (PersonGroup group : later) {
            if (group.isPossessive()) {
                return group.names();
            }
        }
        return List.of();
    }

    private List<String> lastOrNext(PeopleMemory memory) {
        List<String> last = memory.last();
        boolean next = !later.isEmpty()
                && (last.isEmpty() || last.containsAll(later.get(0).names()));
        return next ? later.get(0).names() : last;
    }

    /**
     * The people a sum itself names, just before it or after "to"; nobody if it names none.
     *
     * @param from index after the sum before it
     * @param end index of the sum after it
     */
    List<String> of(Sum sum, int from, int end, PeopleMemory memory) {
        PersonGroup before = null;
        for (PersonGroup group : people) {
            if (group.isWithin(sum.endWord() + 1, end) && isPaidTo(sum, group)) {
                return memory.resolve(group);
            }
            if (group.isWithin(from, sum.firstWord())
                    && !group.isPossessive()
                    && !sentence.is(group.firstWord() - 1, "between")
                    && leadsTo(sum.firstWord(), group)) {
                before = group;
            }
        }
        return before == null ? List.of() : memory.resolve(before);
    }

    /** Where the words on one sum end: in "£500 for the risk, and Mr J £150" before Mr J. */
    int endOfWordsOn(Sum sum, int nextSum) {
        for (PersonGroup group : people) {
            if (group.isWithin(sum.endWord(), nextSum) && leadsTo(nextSum, group)) {
                return group.firstWord();
            }
        }
        return nextSum;
    }

    private boolean leadsTo(int sum, PersonGroup group) {
        return new Clause(sentence, group.endWord(), sum).saysOnly(BEFORE_SUM);
    }

    private boolean isPaidTo(Sum sum, PersonGroup group) {
        Clause between = new Clause(sentence, sum.endWord(), group.firstWord());
        return between.saysOnly(AFTER_SUM) && between.saysAny(GOING_TO);
    }
}
