package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyStatus;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** Tells from the words before a verb whether it must be done, has been done, or neither. */
final class VerbPosition {

    private static final Set<String> MODALS = Set.of("will", "should", "shall", "must");
    private static final Set<String> BEING = Set.of("is", "are", "be");
    private static final Set<String> CONDITIONS = Set.of("if", "where", "when", "once", "should");
    private static final Set<String> IS = Set.of("is", "are");
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
            "jointly",
            "together",
            "immediately",
            "promptly",
            "since",
            "again",
            "urgently",
            "fully",
            "instead",
            "additionally");

    private static final Pattern ORGANISATION_NOUN = Pattern.compile("Council|Trust|Authority|School|Provider|Home");
    private static final Set<String> RELATIVE_HEAD = Set.of(
            "sum",
            "amount",
            "money",
            "payment",
            "payments",
            "step",
            "steps",
            "action",
            "actions",
            "remedy",
            "remedies",
            "apology",
            "what",
            "thing",
            "things",
            "work",
            "change",
            "changes",
            "training",
            "that");

    private final Phrase phrase;
    private final Sentence sentence;
    private final int verb;
    private final Setting setting;
    private final Commitment commitment;

    VerbPosition(Phrase phrase, Setting setting) {
        this.phrase = phrase;
        this.sentence = phrase.sentence();
        this.verb = phrase.firstWord();
        this.setting = setting;
        this.commitment = new Commitment(sentence, setting);
    }

    /** How far the thing has come, or null if the verb is no instruction. */
    @Nullable
    RemedyStatus status() {
        if (phrase.rule().endsWith("-done")) {
            return PastOffer.counts(phrase) ? RemedyStatus.ALREADY_DONE : null;
        }
        if (phrase.rule().endsWith("-share")) {
            return setting.shared() != null && new ItemStart(sentence).leadsTo(verb) ? setting.status() : null;
        }
        if (setting.imperative() && (new ItemStart(sentence).leadsTo(verb) || isSecondOfItem())) {
            return setting.status();
        }
        if (isBareImperative() || isAfterColon()) {
            return setting.status();
        }
        return phrase.rule().endsWith("-thing") ? null : told();
    }

    /** What a whole sentence tells; whether it denies that is the dearest question and asked last. */
    private @Nullable RemedyStatus told() {
        RemedyStatus instructed = instructed();
        RemedyStatus told = instructed == null && isDone() ? RemedyStatus.ALREADY_DONE : instructed;
        boolean denied = told != null && !setting.takenUp() && Denial.stands(sentence, verb);
        return denied ? null : told;
    }

    /** Whether the word at {@code index} only qualifies the verb after it. */
    static boolean isAdverb(Sentence sentence, int index) {
        return sentence.isAny(index, ADVERBS);
    }

    /** Whether the first word of the phrase is a past tense or a participle. */
    static boolean isPast(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        String word = sentence.lower(phrase.firstWord());
        return !word.equals(sentence.verb(phrase.firstWord())) && !word.endsWith("s") && !word.endsWith("ing");
    }

    /** "the sum the Council will take off", where the verb only tells what sum is meant. */
    private boolean isRelative(int modal) {
        return sentence.matches(modal - 1, ORGANISATION_NOUN)
                && sentence.is(modal - 2, "the")
                && sentence.isAny(modal - 3, RELATIVE_HEAD)
                && !sentence.is(modal - 4, "of");
    }

    /** Whether the first word of the phrase is a verb in "-ing". */
    static boolean isGerund(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        String word = sentence.lower(phrase.firstWord());
        return word.endsWith("ing") && !word.equals(sentence.verb(phrase.firstWord()));
    }

    /** "acknowledge its faults and apologise", where no rule knows the first verb. */
    private boolean isSecondOfItem() {
        return sentence.is(verb - 1, "and")
                && !isPast(phrase)
                && !isGerund(phrase)
                && !phrase.rule().endsWith("-thing")
                && new ItemStart(sentence).isVerb();
    }

    /** "Pay Ms E £150." as a paragraph of its own. */
    private boolean isBareImperative() {
        return verb == 0
                && !setting.storied()
                && sentence.lower(0).equals(sentence.verb(0))
                && !sentence.is(1, "of")
                && !sentence.is(1, ":");
    }

    /** "The Council will do this within 28 days: pay Mr X £100". */
    private boolean isAfterColon() {
        return sentence.is(verb - 1, ":")
                && sentence.lower(verb).equals(sentence.verb(verb))
                && commitment.ofMeans(verb - 1);
    }

    /** "the Council will", "has agreed to", "by paying", "I recommend it pays". */
    private @Nullable RemedyStatus instructed() {
        int i = beforeAsides(verb - 1);
        if (sentence.is(i, "to") && !isGerund(phrase)) {
            return isRelative(beforeCommitment(i)) ? null : commitment.ofInfinitive(i);
        }
        return isInstructedAfter(i) ? setting.status() : null;
    }

    /** In "the steps the Council has agreed to take" the index of "has". */
    private int beforeCommitment(int to) {
        return sentence.isAny(to - 2, PERFECT) ? to - 2 : to - 1;
    }

    /** "If the review shows that it should be paid": what is found then is no instruction yet. */
    private boolean isCondition() {
        return sentence.isAny(0, CONDITIONS)
                && new Clause(sentence, 0, verb).says("that")
                && !new Clause(sentence, 0, verb).says(",");
    }

    private boolean isInstructedAfter(int i) {
        return (phrase.rule().endsWith("-passive") && !sentence.isAny(verb + 1, IS) && !isCondition())
                || isAfterModal(i)
                || (isPast(phrase) && sentence.isAny(i, BEING) && commitment.ofRecommendation(i))
                || (sentence.isAny(verb + 1, IS) && commitment.ofRecommendation(verb))
                || (sentence.is(i, "by")
                        && !sentence.is(i - 1, ",")
                        && isGerund(phrase)
                        && !phrase.rule().equals("other")
                        && commitment.ofMeans(i))
                || (sentence.is(verb, "not") && sentence.is(i, "agreed"))
                || (new Subject(sentence, i).isOrganisation() && !isPast(phrase) && commitment.ofRecommendation(i));
    }

    /** "will pay", "will have paid"; "should have paid" only with a deadline, since else it tells of a fault. */
    private boolean isAfterModal(int index) {
        boolean perfect = sentence.is(index, "have") && isPast(phrase);
        int modal = perfect ? index - 1 : index;
        if (sentence.is(modal, "would")) {
            boolean item = setting.imperative() && sentence.is(0, "that");
            return !perfect && (item || commitment.ofWould(modal));
        }
        boolean criticism =
                perfect && !sentence.is(modal, "will") && !sentence.is(0, "within") && !sentence.is(0, "by");
        return sentence.isAny(modal, MODALS)
                && !criticism
                && !isRelative(modal)
                && !new Subject(sentence, beforeAsides(modal - 1)).isSomebodyElse();
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
