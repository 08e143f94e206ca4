package org.redress.extraction.remedies;

import java.util.List;
import java.util.Set;
import org.redress.language.Sentence;

/** Tells whether a sum of a clause is paid to every one of its recipients: "£150 each", "each of Mr B and Mrs B £75". */
final class EachMark {

    private static final Set<String> BEFORE_OTHER = Set.of("for", "on", "of", "by", "from", "with", "upon", "in");

    private static final Set<String> SPENT = Set.of("spent", "lost", "incurred");

    private final Sentence sentence;
    private final List<Sum> sums;
    private final int from;
    private final int end;

    /**
     * @param from index of the clause's first word
     * @param end index after its last word
     */
    EachMark(Sentence sentence, List<Sum> sums, int from, int end) {
        this.sentence = sentence;
        this.sums = sums;
        this.from = from;
        this.end = end;
    }

    boolean isOn(int index) {
        int after = sums.get(index).endWord();
        int next = index + 1 < sums.size() ? sums.get(index + 1).firstWord() : end;
        boolean each = sentence.is(after, "each") && !PeriodicSum.isUnit(sentence, after + 1);
        boolean before = index == 0 && anyEachOf(from, sums.get(0).firstWord());
        return each || sentence.is(after, "apiece") || isPerPerson(after) || before || anyEachOf(after, next);
    }

    /** "£200 per person", "£50 a head". */
    private boolean isPerPerson(int after) {
        boolean per = sentence.is(after, "per") || sentence.is(after, "a");
        return per && (sentence.is(after + 1, "person") || sentence.is(after + 1, "head"));
    }

    /** "each of Mr B and Mrs B £75", "£75 to each of them", "will each be"; but not "the strain on each of them". */
    private boolean anyEachOf(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (isEachOf(i, i == start || start == from) || isBoth(i) || isPaidByEach(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the word means each of some people.
     *
     * @param leads whether people may follow it: "each of Mr B and Mrs B £75"
     */
    private boolean isEachOf(int i, boolean leads) {
        if (!sentence.is(i, "each") || sentence.isAny(i - 1, BEFORE_OTHER)) {
            return false;
        }
        return (leads && sentence.is(i + 1, "of")) || sentence.is(i + 1, "be") || sentence.is(i - 1, "to");
    }

    /** "the fees of £45 which Mrs R and Miss S each paid". */
    private boolean isPaidByEach(int i) {
        return sentence.is(i, "each") && (sentence.isVerb(i + 1, "pay") || sentence.isAny(i + 1, SPENT));
    }

    /** "both Mr B and Mrs B". */
    private boolean isBoth(int i) {
        return sentence.is(i, "both") && sentence.isKind(i + 1, "TITLE");
    }
}
