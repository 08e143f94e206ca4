package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** A CoreNLP matcher that tries its pattern at one word instead of at every word from there on. */
final class AnchoredMatcher extends TokenSequenceMatcher {

    AnchoredMatcher(SequencePattern<CoreMap> pattern, List<? extends CoreMap> words, int order) {
        super(pattern, words);
        setOrder(order);
    }

    /** Whether the pattern matches from the word at {@code index}. */
    boolean matchesAt(int index) {
        return find(index, true);
    }
}
