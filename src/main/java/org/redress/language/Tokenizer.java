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
        char[] part = new char[end - from];
        text.getChars(from, end, part, 0);
        return new Part(part, from).split();
    }

    /** The words from {@code start} to {@code end}, which the tokenizer may have been asked for before. */
    private Token[] ask(char[] text, int start, int end) {
        Token[] known = knownRuns.find(text, start, end);
        if (known != null) {
            return known;
        }
        String run = new String(text, start, end - start);
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

    /** A part of a text on its way to become words. Positions are counted in the part. */
    private final class Part {

        private final char[] text;
        private final int offset;
        private final List<Token> words = new ArrayList<>();

        /**
         * @param offset where the part stands in the whole text, in which the words are placed
         */
        Part(char[] text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        List<Token> split() {
            int start = 0;
            int wordStart = 0;
            for (int i = 0; i <= text.length; i++) {
                if (i == text.length || Character.isWhitespace(text[i])) {
                    if (i - wordStart > LONGEST_WORD) {
                        add(start, wordStart);
                        addPieces(wordStart, i);
                        start = i;
                    }
                    wordStart = i + 1;
                }
            }
            add(start, text.length);
            return words;
        }

        private void addPieces(int start, int end) {
            int from = start;
            while (from < end) {
                int to = Math.min(from + PIECE, end);
                to = to < end && Character.isLowSurrogate(text[to]) ? to - 1 : to;
                add(from, to);
                from = to;
            }
        }

        private void add(int from, int end) {
            int start = from;
            for (Doubt doubt : Doubt.in(text, from, end)) {
                addRuns(start, doubt.start(), end);
                addDoubtful(doubt, end);
                start = doubt.end();
            }
            addRuns(start, end, end);
        }

        /** Adds the words from {@code from} to {@code to}, both between runs. */
        private void addRuns(int from, int to, int end) {
            int start = from;
            while (start < to) {
                int stop = Doubt.endOfRun(text, start, end);
                if (stop > start) {
                    addRun(start, Math.min(stop + 1, end));
                }
                start = stop + 1;
            }
        }

        /**
         * @param end of the run with the space behind it, if there is one: the tokenizer looks at it
         */
        private void addRun(int start, int end) {
            for (Token word : ask(text, start, end)) {
                words.add(word.movedBy(offset + start));
            }
        }

        /** The tokenizer sees the run after a doubtful one, because it tells whether the stop of "etc." ends a sentence. */
        private void addDoubtful(Doubt doubt, int end) {
            int next = Doubt.skipSpaces(text, doubt.end(), end);
            int seen = Math.min(Doubt.endOfRun(text, next, end) + 1, end);
            for (Token word : ask(text, doubt.start(), seen)) {
                if (doubt.start() + word.beginPosition() < doubt.end()) {
                    words.add(word.movedBy(offset + doubt.start()));
                }
            }
        }
    }
}
