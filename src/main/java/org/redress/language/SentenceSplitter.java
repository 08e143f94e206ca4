package org.redress.language;

import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Splits text into words and sentences as CoreNLP does, but for a few habits of decisions. Thread-safe. */
final class SentenceSplitter {

    /** The kind of words whose full stop ends no sentence where a number or the word "Act" follows. */
    static final String ABBREVIATION = "ABBREVIATION";

    private static final String LAW = "LAW";

    /** Several times as many as the longest sentence of a decision has. */
    private static final int MOST_WORDS = 500;

    private final WordToSentenceProcessor<Token> sentences = new WordToSentenceProcessor<>();
    private final Vocabulary vocabulary;
    private final Tokenizer tokenizer;
    private final LetterStops letterStops;

    SentenceSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokenizer = new Tokenizer(vocabulary);
        this.letterStops = new LetterStops(vocabulary);
    }

    /**
     * The sentences of a part of a text, in order; none if it holds no words.
     *
     * @throws CancellationException if the thread is interrupted
     */
    List<Sentence> sentences(String text, int from, int end) {
        requireReader();
        List<Token> tokens = letterStops.part(tokenizer.tokenise(text, from, end));
        List<List<Token>> found =
                isOneSentence(tokens) ? List.of(tokens) : joinAtAbbreviations(sentences.process(tokens));
        List<Sentence> read = new ArrayList<>(found.size());
        for (List<Token> sentence : found) {
            addInReadableLengths(text, sentence, read);
        }
        return read;
    }

    /** Breaks up what is no sentence: the extractors may look at all words of a sentence for each word in it. */
    private static void addInReadableLengths(String text, List<Token> sentence, List<Sentence> sentences) {
        int size = sentence.size();
        for (int start = 0; start < size; start += MOST_WORDS) {
            sentences.add(new Sentence(text, sentence.subList(start, Math.min(size, start + MOST_WORDS))));
        }
    }

    /** The grammars listen to an interrupt, the tokenizer does not; with both a reading that nobody waits for ends soon. */
    private static void requireReader() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
    }

    /** Spares CoreNLP the question where no word but the last can end a sentence. */
    private static boolean isOneSentence(List<Token> tokens) {
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (tokens.get(i).lexeme().isEndMark()) {
                return false;
            }
        }
        return !tokens.isEmpty();
    }

    /** Whether a full stop behind the word always ends a sentence, and never belongs to the word. */
    boolean endsSentences(String word) {
        // The tokenizer keeps the stop with an abbreviation where the sentence goes on in small letters.
        return tokenizer
                        .tokenise(word + ". it", 0, word.length() + ". it".length())
                        .get(0)
                        .word()
                        .equals(word)
                && !ABBREVIATION.equals(vocabulary.lexeme(word).kind());
    }

    /** Puts together again what the splitter has parted at "Sch. 12" and "Party Wall etc. Act". */
    private static List<List<Token>> joinAtAbbreviations(List<List<Token>> sentences) {
        List<List<Token>> joined = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<Token> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (endsInAbbreviation(before) && (continues(sentence.get(0)) || leavesBracketOpen(before))) {
                dropRepeatedFullStop(before);
                before.addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static boolean endsInAbbreviation(List<Token> sentence) {
        int size = sentence.size();
        return size > 1
                && sentence.get(size - 1).word().equals(".")
                && ABBREVIATION.equals(sentence.get(size - 2).lexeme().kind());
    }

    private static boolean continues(Token token) {
        return Character.isDigit(token.word().charAt(0))
                || LAW.equals(token.lexeme().kind());
    }

    private static boolean leavesBracketOpen(List<Token> sentence) {
        long open = sentence.stream().filter(token -> token.word().equals("(")).count();
        return open
                > sentence.stream().filter(token -> token.word().equals(")")).count();
    }

    /** The tokenizer makes two words of one full stop where it ends both "etc." and, it thinks, a sentence. */
    private static void dropRepeatedFullStop(List<Token> sentence) {
        int last = sentence.size() - 1;
        if (sentence.get(last - 1).word().endsWith(".")) {
            sentence.remove(last);
        }
    }
}
