package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/**
 * One thing to be done: a verb with what belongs to it.
 *
 * @param phrase the verb and the words that decide its kind
 * @param endWord index after the last word of the clause in the sentence
 */
record Instruction(RemedyKind kind, RemedyStatus status, Phrase phrase, int endWord) {

    private static final Pattern JOINT = Pattern.compile("(?i)and|also|then|[^\\p{L}\\p{N})’”]");

    Sentence sentence() {
        return phrase.sentence();
    }

    int firstWord() {
        return phrase.firstWord();
    }

    /** Whether it is a part of what its lead-in shares out: "£500 for the delay" below "pay Mr H:". */
    boolean isShare() {
        return phrase.rule().endsWith("-share");
    }

    /** Whether it is only offered. */
    boolean isOffer() {
        return sentence().isVerb(firstWord(), "offer") || sentence().isVerb(firstWord(), "propose");
    }

    Instruction endingAt(int word) {
        return new Instruction(kind, status, phrase, word);
    }

    /** Whether both say one thing twice, as "review and update" does. */
    boolean isSameRemedyAs(Instruction next) {
        return kind == next.kind && status == next.status && !kind.isMoney();
    }

    /** The clause as printed. */
    String text() {
        return sentence().text(firstWord(), endWord);
    }

    /** Index after the last word of the clause that does not only join it to the next. */
    int endOfAction() {
        int end = endWord;
        while (end > firstWord() + 1 && sentence().matches(end - 1, JOINT)) {
            end--;
        }
        return end;
    }
}
