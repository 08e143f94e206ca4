package org.redress.language;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words with CoreNLP's tokenizer, in a time that grows with the text's length and no faster.
 * Thread-safe.
 */
final class Tokenizer {

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    private static final String OPTIONS =
            "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /** Longer words without a space are none: the longest in decisions are addresses of websites. */
    private static final int LONGEST_WORD = 120;

    /** How much of a longer one the tokenizer is given at a time. */
    private static final int PIECE = 40;

    private final Vocabulary vocabulary;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The words of a part of {@code text}, in order. At each char of "1/1/1/1..." the tokenizer looks ahead to the next
     * space, so what holds no space for too long comes in pieces.
     */
    List<Token> tokenise(String text, int from, int end) {
        List<Token> words = new ArrayList<>();
        int start = from;
        int wordStart = from;
        for (int i = from; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (i - wordStart > LONGEST_WORD) {
                    add(text, start, wordStart, words);
                    addPieces(text, wordStart, i, words);
                    start = i;
                }
                wordStart = i + 1;
            }
        }
        add(text, start, end, words);
        return words;
    }

    private void addPieces(String text, int start, int end, List<Token> words) {
        int from = start;
        while (from < end) {
            int to = Math.min(from + PIECE, end);
            to = to < end && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
            add(text, from, to, words);
            from = to;
        }
    }

    private void add(String text, int from, int end, List<Token> words) {
        words.addAll(new PTBTokenizer<>(
                        new StringReader(text.substring(from, end)),
                        (word, start, length) ->
                                new Token(vocabulary.lexeme(word), from + start, from + start + length),
                        OPTIONS)
                .tokenize());
    }
}
