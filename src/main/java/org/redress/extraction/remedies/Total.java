package org.redress.extraction.remedies;

import java.util.Set;
import org.redress.language.Sentence;

/** How sure the words make it that a sum is the total of others. */
enum Total {
    /** "a total of", "made up of", "comprising". */
    STATED,
    /** "which is", "calculated as", "(" — only if the sums agree. */
    POSSIBLE,
    NONE;

    private static final Set<String> STATING = Set.of(
            "comprising",
            "comprises",
            "comprised",
            "consisting",
            "consists",
            "broken",
            "split",
            "includes",
            "including");
    private static final Set<String> SUGGESTING = Set.of(
            "at",
            "which",
            "that",
            "this",
            "being",
            "namely",
            "(",
            ":",
            "is",
            "–",
            "-",
            "equal",
            "calculated",
            "based",
            "worked",
            "representing",
            "covering",
            "come",
            "comes",
            "coming",
            "amounts",
            "amounting",
            "making",
            "totals",
            "totalling");

    /** What alone may stand between a sum and the words that work it out: "£1,500, which is", "£1,500 (". */
    private static final Set<String> WORKING_OUT = Set.of(
            ",",
            "(",
            ":",
            "–",
            "-",
            "which",
            "that",
            "this",
            "is",
            "being",
            "namely",
            "equal",
            "equivalent",
            "to",
            "calculated",
            "worked",
            "out",
            "as",
            "at",
            "based",
            "on");

    /** Whether nothing but words such as "which is" stands between two sums. */
    static boolean isWorkedOut(Sentence sentence, int start, int end) {
        return between(sentence, start, end) != NONE && new Clause(sentence, start, end).saysOnly(WORKING_OUT);
    }

    /** What the words between two sums say. */
    static Total between(Sentence sentence, int start, int end) {
        Total total = NONE;
        for (int i = start; i < end; i++) {
            boolean madeUp = sentence.is(i, "made") && sentence.is(i + 1, "up");
            if (madeUp || sentence.isAny(i, STATING)) {
                return STATED;
            }
            total = sentence.isAny(i, SUGGESTING) ? POSSIBLE : total;
        }
        return total;
    }
}
