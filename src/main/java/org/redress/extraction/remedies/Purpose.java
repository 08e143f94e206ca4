package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.NumberWords;
import org.redress.language.Sentence;

/** Reads what a payment recognises: the words after "to recognise", "in recognition of" or "for". */
final class Purpose {

    private static final Set<String> RANGE = Set.of("between", "from");

    /** Nouns with "of": "in recognition of", "in acknowledgement of", "in respect of". */
    private static final Set<String> IN = Set.of("recognition", "acknowledgement", "acknowledgment", "respect", "view");

    /** "for which it invoiced her", and what the money is to be spent on: "for B’s educational benefit". */
    private static final Pattern NOT_A_REASON = Pattern.compile(
            "(?i)for (?:which|whom)\\b.*|for (?-i:[A-Z]|(?:Mrs?|Miss|Ms|Mx|Dr)\\.? \\S+)(?:,| (?:on|in|to|and)\\b|[.;]?$).*|for (?:the (?:use|benefit) of|(?:his|her|their|(?:\\S+ )?\\S+[’']s?) (?:own )?(?:educational )?(?:use|benefit))\\b.*");

    /** Where another statement begins: ", and we would not ask for more", and before the next sum ", which is". */
    private static final Pattern NEXT_STATEMENT =
            Pattern.compile(",? and (?:we|I|it|they|this|the (?:Council|Trust|School|Authority|Care Provider|ICB))"
                    + " (?:will|would|should|must|do|did|has|have|had|is|was|can|may|consider|think|agreed?)\\b.*"
                    + "|,? (?:which|that) (?:is|was|comes|amounts)(?: to)?$");

    private static final Set<String> RECOGNISING = Set.of("recognise", "acknowledge", "reflect", "remedy");

    private static final Set<String> RECOGNISED = Set.of("recognising", "acknowledging", "reflecting", "representing");

    /** Words that lead up to the next sum: "distress, and a further", "distress, a total of". */
    private static final Set<String> JOINTS =
            Set.of("and", "plus", "a", "total", "totalling", "further", "another", "additional", "sum");

    private Purpose() {}

    /** The purpose printed between two words of a sentence, or null if there is none. */
    static @Nullable String read(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            int start = afterMarker(sentence, i);
            if (start > 0 && start < end) {
                return withoutTail(sentence, start, end);
            }
        }
        return null;
    }

    /** Whether a purpose is named behind the word at {@code index}. */
    static boolean beginsAt(Sentence sentence, int index) {
        return afterMarker(sentence, index) > 0;
    }

    private static int afterMarker(Sentence sentence, int i) {
        boolean inRecognition = sentence.isAny(i, IN) && sentence.is(i - 1, "in") && sentence.is(i + 1, "of");
        if (inRecognition || (sentence.is(i, "to") && sentence.isAny(i + 1, RECOGNISING))) {
            return i + 2;
        }
        if (sentence.is(i, "on") && sentence.is(i + 1, "account") && sentence.is(i + 2, "of")) {
            return i + 3;
        }
        if (sentence.isAny(i, RECOGNISED)) {
            return i + 1;
        }
        boolean reason = sentence.is(i, "for")
                && !countsPeriods(sentence, i)
                && !NOT_A_REASON.matcher(sentence.text(i, sentence.size())).matches();
        return reason ? i + 1 : -1;
    }

    /** "for the period between", "for the 14 months", "for each of the eight visits", "for three terms". */
    private static boolean countsPeriods(Sentence sentence, int i) {
        int number = sentence.is(i + 1, "the") ? i + 2 : i + 1;
        return sentence.is(i + 1, "each")
                || sentence.is(i + 1, "every")
                || (sentence.is(i + 1, "the") && sentence.is(i + 2, "period") && sentence.isAny(i + 3, RANGE))
                || (NumberWords.parse(sentence.lower(number)) != null && sentence.isWord(number + 1));
    }

    private static @Nullable String withoutTail(Sentence sentence, int start, int end) {
        int last = end;
        while (last > start && isTail(sentence, start, last - 1)) {
            last--;
        }
        return last == start
                ? null
                : NEXT_STATEMENT.matcher(sentence.text(start, last)).replaceFirst("");
    }

    /** "distress and", "distress, a total of", and the bracket of "(£50 for distress)". */
    private static boolean isTail(Sentence sentence, int start, int index) {
        if (sentence.is(index, ")")) {
            return !new Clause(sentence, start, index).says("(");
        }
        boolean ofTotal = sentence.is(index, "of") && sentence.isAny(index - 1, JOINTS);
        return !sentence.isWord(index) || sentence.isAny(index, JOINTS) || ofTotal;
    }
}
