package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Tells where an action ends and the words begin that only lead to the next: "pay £300" in "pay £300 and it will also". */
final class ActionEnd {

    private static final Pattern JOINT = Pattern.compile("(?i)and|also|then|[^\\p{L}\\p{N})’”]");
    private static final Set<String> JOINTS = Set.of("and", "but", ",", ";");
    private static final Set<String> ADVERBS = Set.of("also", "then", "both", "each", "now");
    private static final Set<String> MODALS = Set.of("will", "should", "must", "shall", "to");
    private static final Set<String> AGREE = Set.of("agree", "agrees", "agreed");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final Pattern NAME = Pattern.compile("[A-Z].*");

    /** "the Care Provider". */
    private static final int WORDS_OF_NAME = 2;

    private ActionEnd() {}

    /**
     * Index after the last word of an action.
     *
     * @param first index of its verb
     * @param end index after the last word of its clause
     */
    static int find(Sentence sentence, int first, int end) {
        int last = end;
        while (last > first + 1 && sentence.matches(last - 1, JOINT)) {
            last--;
        }
        int subject = beforeModal(sentence, last - 1);
        int joint = subject == last - 1 ? subject : beforeSubject(sentence, subject);
        if (joint == last - 1 || !sentence.isAny(joint, JOINTS)) {
            return last;
        }
        while (joint > first && sentence.isAny(joint, JOINTS)) {
            joint--;
        }
        return Math.max(joint, first) + 1;
    }

    /** Index before "will also" or "has agreed to" that ends at {@code index}, or {@code index} if neither does. */
    private static int beforeModal(Sentence sentence, int index) {
        int i = index;
        while (sentence.isAny(i, ADVERBS)) {
            i--;
        }
        if (!sentence.isAny(i, MODALS)) {
            return index;
        }
        i--;
        if (sentence.isAny(i, AGREE)) {
            i -= sentence.is(i - 1, "has") ? 2 : 1;
        }
        return i;
    }

    /** Index before "it" or "the Care Provider" that ends at {@code index}, or {@code index} if neither does. */
    private static int beforeSubject(Sentence sentence, int index) {
        if (sentence.isAny(index, PRONOUNS)) {
            return index - 1;
        }
        int i = index;
        while (i > index - WORDS_OF_NAME && sentence.matches(i, NAME)) {
            i--;
        }
        return i < index && sentence.is(i, "the") ? i - 1 : index;
    }
}
