package org.redress.extraction.remedies;

import java.util.Set;
import org.redress.language.Sentence;

/**
 * A stretch of a sentence that is asked what words it holds.
 *
 * @param from index of its first word in the sentence
 * @param end index after its last word
 */
record Clause(Sentence sentence, int from, int end) {

    /** A sentence as a whole. */
    static Clause whole(Sentence sentence) {
        return new Clause(sentence, 0, sentence.size());
    }

    /** Whether it holds a word, in any case. */
    boolean says(String word) {
        for (int i = from; i < end; i++) {
            if (sentence.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds one of these words, in any case. */
    boolean saysAny(Set<String> lowerCaseWords) {
        for (int i = from; i < end; i++) {
            if (sentence.isAny(i, lowerCaseWords)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds no other words than these. */
    boolean saysOnly(Set<String> lowerCaseWords) {
        for (int i = from; i < end; i++) {
            if (!sentence.isAny(i, lowerCaseWords)) {
                return false;
            }
        }
        return true;
    }
}
