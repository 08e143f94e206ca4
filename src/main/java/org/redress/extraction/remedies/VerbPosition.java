package org.redress.extraction.remedies;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.RemedyStatus;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** Tells from the words before a verb whether it must be done, has been done, or neither. */
final class VerbPosition {

    private static final Set<String> MODALS = Set.of("will", "should", "shall", "must");
    private static final Set<String> PERFECT = Set.of("has", "have", "had");
    private static final Set<String> UNREAL = Set.of("should", "would", "could", "might", "must");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "each",
            "now",
            "then",
            "already",
            "formally",
            "both",
            "further",
            "therefore",
            "either",
            "separately",
            "personally",
            "immediately",
            "promptly",
            "since",
            "again",
            "urgently",
            "fully",
            "instead",
            "additionally");

    /** What gives an infinitive its force: "has agreed to", "my recommendation to". */
    private static final Pattern COMMITMENT = Pattern.compile(
            "(?i)agreed|agrees|undertaken|undertakes|recommend|recommends|recommended|recommendation|required|committed"
                    + "|promised|proposes|proposed|offered|offers|decided|accepted|willing");

    private static final Pattern RECOMMENDATION = Pattern.compile("(?i)(?:recommend|suggest).*");

    private static final Set<String> LIST_MARKS = Set.of("(", ")", ".", "-", "•", "–", ":", "and");
    private static final Pattern LIST_LETTER = Pattern.compile("[a-z]|[ivx]{1,4}|[0-9]{1,2}");
    private static final int WORDS_OF_LIST_MARK = 3;

    private static final Pattern PAST = Pattern.compile(
            "(?i).+ed|paid|gave|given|made|sent|wrote|written|told|met|held|put|found|took|repaid|withdrew|drew|undertook");

    private static final Pattern ADDED_TO =
            Pattern.compile("(?i).*\\b(?:top of|addition to|as well as|besides|plus)(?: the)?");
    private static final int WORDS_OF_ADDITION = 5;

    /** So many words may stand between "agreed" and "to", where a deadline does. */
    private static final int WORDS_OF_ASIDE = 14;

    private final Phrase phrase;
    private final Sentence sentence;
    private final int verb;

    VerbPosition(Phrase phrase) {
        this.phrase = phrase;
        this.sentence = phrase.sentence();
        this.verb = phrase.firstWord();
    }

    /**
     * How far the thing has come, or empty if the verb is no instruction.
     *
     * @param imperative whether the sentence opens a list item, where the verb stands first
     * @param status what an instruction has reached unless it is told as done
     */
    Optional<RemedyStatus> status(boolean imperative, RemedyStatus status) {
        if (phrase.rule().endsWith("-done")) {
            return isAddedTo() ? Optional.of(RemedyStatus.ALREADY_DONE) : Optional.empty();
        }
        if (imperative && startsItem()) {
            return Optional.of(status);
        }
        if (Denial.stands(sentence, verb)) {
            return Optional.empty();
        }
        if (phrase.rule().endsWith("-passive") || isFuture()) {
            return Optional.of(status);
        }
        return isDone() ? Optional.of(RemedyStatus.ALREADY_DONE) : Optional.empty();
    }

    /** Whether the word at {@code index} only qualifies the verb after it. */
    static boolean isAdverb(Sentence sentence, int index) {
        return sentence.isAny(index, ADVERBS);
    }

    /** Whether the first word of the phrase is a past tense or a participle. */
    static boolean isPast(Phrase phrase) {
        return phrase.sentence().matches(phrase.firstWord(), PAST);
    }

    /** "on top of the £200 it has already paid", but not "instead of the £200 it offered". */
    private boolean isAddedTo() {
        return phrase.rule().startsWith("apology")
                || ADDED_TO.matcher(sentence.text(Math.max(0, verb - WORDS_OF_ADDITION), verb))
                        .matches();
    }

    /** Whether only a list mark, an adverb or a deadline stands before the verb. */
    private boolean startsItem() {
        int i = 0;
        while (i < verb) {
            boolean mark =
                    i < WORDS_OF_LIST_MARK && (sentence.isAny(i, LIST_MARKS) || sentence.matches(i, LIST_LETTER));
            if (sentence.is(i, "by") || sentence.is(i, "within")) {
                i = afterNextComma(i);
            } else if (mark || isAdverb(sentence, i) || sentence.is(i, ",") || sentence.is(i, "to")) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** "by 30 April 2024," ends after its comma, or else at the verb. */
    private int afterNextComma(int start) {
        for (int i = start; i < verb; i++) {
            if (sentence.is(i, ",")) {
                return i + 1;
            }
        }
        return verb;
    }

    /** "the Council will", "has agreed to", "I recommend it". */
    private boolean isFuture() {
        int i = beforeAsides(verb - 1);
        if (sentence.isAny(i, MODALS)) {
            return !new Subject(sentence, beforeAsides(i - 1)).isSomebodyElse();
        }
        if (sentence.is(i, "to")) {
            return isCommitted(i);
        }
        return new Subject(sentence, i).isOrganisation() && !isPast(phrase) && isRecommended(i);
    }

    /** "agreed to", "agreed, within one month, to". */
    private boolean isCommitted(int to) {
        if (sentence.matches(to - 1, COMMITMENT)) {
            return true;
        }
        boolean aside = false;
        for (int i = to - 1; i >= 0 && to - i < WORDS_OF_ASIDE; i--) {
            aside |= sentence.is(i, "within") || sentence.is(i, "by") || isAdverb(sentence, i);
            if (sentence.matches(i, COMMITMENT)) {
                return aside;
            }
        }
        return false;
    }

    private boolean isRecommended(int end) {
        for (int i = end; i >= 0; i--) {
            if (sentence.matches(i, RECOMMENDATION)) {
                return true;
            }
        }
        return false;
    }

    /** "has already paid", "the Council offered". */
    private boolean isDone() {
        if (!isPast(phrase) || Denial.isOfTooLittle(sentence, verb)) {
            return false;
        }
        int i = beforeAsides(verb - 1);
        int subjectIndex = sentence.isAny(i, PERFECT) ? beforeAsides(i - 1) : i;
        Subject subject = new Subject(sentence, subjectIndex);
        return !sentence.isAny(subjectIndex, UNREAL) && subject.isOrganisation() && !subject.isInSubordinateClause();
    }

    /** Steps back over adverbs and over an aside between commas: "will, within a fortnight of this decision, make". */
    private int beforeAsides(int from) {
        int i = from;
        while (isAdverb(sentence, i)) {
            i--;
        }
        if (!sentence.is(i, ",")) {
            return i;
        }
        for (int comma = i - 1; comma > 0; comma--) {
            if (sentence.is(comma, ",")) {
                return beforeAsides(comma - 1);
            }
        }
        return i;
    }
}
