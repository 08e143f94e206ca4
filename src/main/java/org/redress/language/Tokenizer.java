package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Splits text into words with CoreNLP's tokenizer, in a time that grows with the text's length and no faster. */
final class Tokenizer {

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    private static final String OPTIONS = "ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /**
     * What has so many chars without a space is no word. At each char of "1/1/1/1..." the tokenizer looks ahead to the end
     * of it, so it is given such text in pieces.
     */
    private static final int LONGEST_RUN = 250;

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /** The words of {@code text}, in order. */
    List<CoreLabel> tokenise(String text) {
        int cut = firstCut(text, 0);
        if (cut == text.length()) {
            return tokenizers.getTokenizer(new StringReader(text)).tokenize();
        }
        List<CoreLabel> words = new ArrayList<>();
        for (int start = 0; start < text.length(); start = cut) {
            cut = firstCut(text, start);
            add(text.substring(start, cut), start, words);
        }
        return words;
    }

    /** The end of the first run from {@code start} on that is as long as a run may be, or else of the text. */
    private static int firstCut(String text, int start) {
        int run = 0;
        for (int i = start; i < text.length(); i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private void add(String piece, int offset, List<CoreLabel> words) {
        for (CoreLabel word : tokenizers.getTokenizer(new StringReader(piece)).tokenize()) {
            word.setBeginPosition(word.beginPosition() + offset);
            word.setEndPosition(word.endPosition() + offset);
            words.add(word);
        }
    }
}
