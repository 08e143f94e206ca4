package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;

/** CoreNLP's tokenizer by itself, for comparison: it splits a whole text into words and does nothing with them. */
public enum PlainTokenizer {
    /** As CoreNLP sets it up. */
    BY_DEFAULT(""),
    /** With the options that {@link Language} gives it. */
    AS_IN_LANGUAGE(Tokenizer.OPTIONS);

    private final String options;

    PlainTokenizer(String options) {
        this.options = options;
    }

    /** How many words there are. */
    public int count(String text) {
        return tokenise(text).size();
    }

    /** The words and where they stand: {@code Mr at 0-2}. */
    List<String> words(String text) {
        return tokenise(text).stream()
                .map(word -> word.word() + " at " + word.beginPosition() + "-" + word.endPosition())
                .toList();
    }

    private List<CoreLabel> tokenise(String text) {
        return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), options).tokenize();
    }
}
