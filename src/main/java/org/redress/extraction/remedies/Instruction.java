package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.text.RuleName;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/**
 * One thing to be done: a verb with what belongs to it.
 *
 * @param phrase the verb and the words that decide its kind
 * @param endWord index after the last word of the clause in the sentence
 */
record Instruction(RemedyKind kind, RemedyStatus status, Phrase phrase, int endWord) {

    private static final Pattern OUTCOME = Pattern.compile(
            "(?i)\\b(?:reasons|(?:its|the|a|that) (?:\\S+ )?(?:decision|outcome|result)|what it decides)\\b");
    private static final Pattern THE_APOLOGY = Pattern.compile("(?i).*\\b(?:the|this|these) apolog(?:y|ies)");
    private static final Pattern THAT_SUM = Pattern.compile(
            "(?i)[^£]*\\b(?:(?:this|that) (?:amount|sum|money|cost|fee|charge|payment)|for (?:this|that|it)(?= (?:by|within|in|on|and)\\b|[,.;]|$))\\b[^£]*");
    private static final Set<String> POINTERS = Set.of("this", "that", "it", "these");
    private static final Set<String> AFTER_POINTER = Set.of("to", "back", "in", "into", "within", "at", "by");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "both", "that", "all");

    Sentence sentence() {
        return phrase.sentence();
    }

    /** What found it. */
    RuleName rule() {
        return new RuleName(InstructionFinder.RULES, phrase.rule());
    }

    int firstWord() {
        return phrase.firstWord();
    }

    /** Whether it is a part of what its lead-in shares out: "£500 for the delay" below "pay Mr H:". */
    boolean isShare() {
        return phrase.rule().endsWith("-share") || phrase.rule().endsWith("-thing");
    }

    /** Whether a sum told before is meant: "It took £11 a week from her and will give this back", "repay him that amount". */
    boolean pointsBack() {
        int object = firstWord() + 1;
        boolean pronoun = sentence().isAny(object, POINTERS)
                && (!sentence().isWord(object + 1) || sentence().isAny(object + 1, AFTER_POINTER));
        return kind.isMoney() && (pronoun || THAT_SUM.matcher(text()).matches());
    }

    /** "The allowance should be paid in one go": a passive about one payment without its sum. */
    boolean tellsMoreOfPayment() {
        boolean definite =
                DEFINITE.contains(sentence().lower(0)) && !sentence().text().contains("£");
        return definite && kind.isMoney() && phrase.rule().endsWith("-passive");
    }

    /** The sum of "The £1,800 should be paid to her mother", which may have been told before; null if it is no such passive. */
    @Nullable
    BigDecimal definiteSum() {
        boolean definite = DEFINITE.contains(sentence().lower(0))
                && kind.isMoney()
                && phrase.rule().endsWith("-passive");
        List<Sum> sums =
                definite ? SumReader.find(sentence().words(), 0, sentence().size()) : List.of();
        return sums.size() == 1 ? sums.get(0).amount() : null;
    }

    /** "It will send the apology within a month": the one told before. */
    boolean tellsMoreOfApology() {
        return kind == RemedyKind.APOLOGY
                && THE_APOLOGY
                        .matcher(sentence().text(phrase.firstWord(), phrase.endWord()))
                        .matches();
    }

    /** Whether it is only offered. */
    boolean isOffer() {
        return sentence().isVerb(firstWord(), "offer") || sentence().isVerb(firstWord(), "propose");
    }

    Instruction endingAt(int word) {
        return new Instruction(kind, status, phrase, word);
    }

    /** Whether both say one thing twice, as "review and update" and "stop recovering, and write off" do. */
    boolean isSameRemedyAs(Instruction next) {
        boolean one = !kind.isMoney() || (kind == RemedyKind.WAIVER && endOfAction() - firstWord() <= 2);
        return kind == next.kind && status == next.status && one;
    }

    /** "consider his request and give him reasons" is a reassessment and nothing more. */
    boolean isToldBy(Instruction next) {
        return kind == RemedyKind.REASSESSMENT
                && next.kind == RemedyKind.COMMUNICATION
                && OUTCOME.matcher(next.text()).find();
    }

    /** The clause as printed. */
    String text() {
        return sentence().text(firstWord(), endWord);
    }

    /** Index after the last word of the clause that does not only join it to the next. */
    int endOfAction() {
        return ActionEnd.find(sentence(), firstWord(), endWord);
    }
}
