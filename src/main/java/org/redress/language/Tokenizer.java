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

    /** Longer words without a space are none: the longest in decisions are addresses of websites. */
    private static final int LONGEST_WORD = 120;

    /** How much of a longer one the tokenizer is given at a time. */
    private static final int PIECE = 40;

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * The words of {@code text}, in order. At each char of "1/1/1/1..." the tokenizer looks ahead to the next space, so what
     * holds no space for too long comes in pieces.
     */
    List<CoreLabel> tokenise(String text) {
        List<CoreLabel> words = new ArrayList<>();
        int start = 0;
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i - wordStart > LONGEST_WORD) {
                    add(text, start, wordStart, words);
                    addPieces(text, wordStart, i, words);
                    start = i;
                }
                wordStart = i + 1;
            }
        }
        add(text, start, text.length(), words);
        return words;
    }

    private void addPieces(String text, int start, int end, List<CoreLabel> words) {
        int from = start;
        while (from < end) {
            int to = Math.min(from + PIECE, end);
            to = to < end && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
            add(text, from, to, words);
            from = to;
        }
    }

    private void add(String text, int start, int end, List<CoreLabel> words) {
        String piece = text.substring(start, end);
        for (CoreLabel word : tokenizers.getTokenizer(new StringReader(piece)).tokenize()) {
            if (start > 0) {
                word.setBeginPosition(word.beginPosition() + start);
                word.setEndPosition(word.endPosition() + start);
            }
            words.add(word);
        }
    }
}
