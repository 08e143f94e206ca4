package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** A CoreNLP matcher that tries its pattern at one word instead of at every word from there on. */
final class AnchoredMatcher extends TokenSequenceMatcher {

    private final List<Token> words;

    AnchoredMatcher(SequencePattern<CoreMap> pattern, List<Token> words, int order) {
        super(pattern, words);
        this.words = words;
        setOrder(order);
    }

    /** The first word: all that the matcher asks of a match is whether it is empty, which need not join all words. */
    @Override
    public String group() {
        return start() == end() ? "" : words.get(start()).word();
    }

    /** Whether the pattern matches from the word at {@code index}. */
    boolean matchesAt(int index) {
        return find(index, true);
    }
}
