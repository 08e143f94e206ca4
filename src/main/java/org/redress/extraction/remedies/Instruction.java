package org.redress.extraction.remedies;

import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.language.Phrase;

/**
 * One thing to be done: a verb with what belongs to it.
 *
 * @param phrase the verb and the words that decide its kind
 * @param endWord index after the last word of the clause in the sentence
 */
record Instruction(RemedyKind kind, RemedyStatus status, Phrase phrase, int endWord) {

    int firstWord() {
        return phrase.firstWord();
    }

    Instruction endingAt(int word) {
        return new Instruction(kind, status, phrase, word);
    }
}
