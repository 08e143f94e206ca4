package org.redress.extraction.remedies;

import org.redress.extraction.text.RuleName;

/**
 * A deadline and where the sentence prints it.
 *
 * @param firstWord index of its first word in the sentence
 * @param endWord index after its last word
 * @param settled whether it names a day or says that it is counted from the decision
 */
record DeadlinePhrase(Deadline deadline, int firstWord, int endWord, boolean settled) {

    DeadlinePhrase foundBy(RuleName rule) {
        return new DeadlinePhrase(deadline.foundBy(rule), firstWord, endWord, settled);
    }
}
