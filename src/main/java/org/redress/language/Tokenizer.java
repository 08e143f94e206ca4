package org.redress.language;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words with CoreNLP's tokenizer, in a time that grows with the text's length and no faster. What it says
 * of a run between two spaces, or of the few where it looks further, is remembered. Thread-safe.
 */
final class Tokenizer {

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    static final String OPTIONS = "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /** Longer words without a space are none: the longest in decisions are addresses of websites. */
    private static final int LONGEST_WORD = 120;

    /** How much of a longer one the tokenizer is given at a time. */
    private static final int PIECE = 40;

    private final Vocabulary vocabulary;
    private final KnownRuns knownRuns = new KnownRuns();

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
        int start = from;
        for (Doubt doubt : Doubt.in(text, from, end)) {
            addRuns(text, start, doubt.start(), end, words);
            addDoubtful(text, doubt, end, words);
            start = doubt.end();
        }
        addRuns(text, start, end, end, words);
    }

    /** Adds the words from {@code from} to {@code to}, both between runs. */
    private void addRuns(String text, int from, int to, int end, List<Token> words) {
        int start = from;
        while (start < to) {
            int stop = Doubt.endOfRun(text, start, end);
            if (stop > start) {
                addRun(text, start, Math.min(stop + 1, end), words);
            }
            start = stop + 1;
        }
    }

    /**
     * @param end of the run with the space behind it, if there is one: the tokenizer looks at it
     */
    private void addRun(String text, int start, int end, List<Token> words) {
        for (Token word : ask(text, start, end)) {
            words.add(word.movedBy(start));
        }
    }

    /** The tokenizer sees the run after a doubtful one, because it tells whether the stop of "etc." ends a sentence. */
    private void addDoubtful(String text, Doubt doubt, int end, List<Token> words) {
        int next = Doubt.skipSpaces(text, doubt.end(), end);
        int seen = Math.min(Doubt.endOfRun(text, next, end) + 1, end);
        for (Token word : ask(text, doubt.start(), seen)) {
            if (doubt.start() + word.beginPosition() < doubt.end()) {
                words.add(word.movedBy(doubt.start()));
            }
        }
    }

    /** The words from {@code start} to {@code end}, which the tokenizer may have been asked for before. */
    private Token[] ask(String text, int start, int end) {
        Token[] known = knownRuns.find(text, start, end);
        if (known != null) {
            return known;
        }
        String run = text.substring(start, end);
        Token[] words = split(run);
        knownRuns.remember(run, words);
        return words;
    }

    private Token[] split(String text) {
        return new PTBTokenizer<>(
                        new StringReader(text),
                        (word, start, length) -> new Token(vocabulary.lexeme(word), start, start + length),
                        OPTIONS)
                .tokenize()
                .toArray(Token[]::new);
    }
}
