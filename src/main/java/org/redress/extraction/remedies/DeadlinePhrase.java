package org.redress.extraction.remedies;

import org.redress.extraction.text.RuleName;

/**
 * A deadline and where the sentence prints it.
 *
 * @param firstWord index of its first word in the sentence
 * @param endWord index after its last word
 */
record DeadlinePhrase(Deadline deadline, int firstWord, int endWord) {

    DeadlinePhrase foundBy(RuleName rule) {
        return new DeadlinePhrase(deadline.foundBy(rule), firstWord, endWord);
    }
}
