package org.redress.language;

import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Splits text into words and sentences as CoreNLP does, but for a few habits of decisions. Thread-safe. */
final class SentenceSplitter {

    /** The kind of words whose full stop ends no sentence where a number or the word "Act" follows. */
    static final String ABBREVIATION = "ABBREVIATION";

    private static final String LAW = "LAW";

    /** What the words begin with that end sentences. */
    private static final String MARKS = ".。!?！？";

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    private static final String TOKENIZER_OPTIONS =
            "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    private final WordToSentenceProcessor<Token> sentences = new WordToSentenceProcessor<>();
    private final Vocabulary vocabulary;
    private final LetterStops letterStops;

    SentenceSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.letterStops = new LetterStops(vocabulary);
    }

    /**
     * The sentences of a part of a text, in order; none if it holds no words.
     *
     * @throws CancellationException if the thread is interrupted
     */
    List<Sentence> sentences(String text, int from, int end) {
        requireReader();
        List<Token> tokens = letterStops.part(tokens(text, from, end));
        return isOneSentence(tokens)
                ? List.of(new Sentence(text, tokens))
                : joinAtAbbreviations(sentences.process(tokens)).stream()
                        .map(words -> new Sentence(text, words))
                        .toList();
    }

    /** The grammars listen to an interrupt, the tokenizer does not; with both a reading that nobody waits for ends soon. */
    private static void requireReader() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
    }

    /** Spares CoreNLP the question where no word but the last can end a sentence. */
    private static boolean isOneSentence(List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.subList(0, tokens.size() - 1).stream()
                        .noneMatch(token -> MARKS.indexOf(token.word().charAt(0)) >= 0);
    }

    private List<Token> tokens(String text, int from, int end) {
        return new PTBTokenizer<>(
                        new StringReader(text.substring(from, end)),
                        (word, start, length) ->
                                new Token(vocabulary.lexeme(word), from + start, from + start + length),
                        TOKENIZER_OPTIONS)
                .tokenize();
    }

    /** Whether a full stop behind the word always ends a sentence, and never belongs to the word. */
    boolean endsSentences(String word) {
        // The tokenizer keeps the stop with an abbreviation where the sentence goes on in small letters.
        return tokens(word + ". it", 0, word.length() + ". it".length())
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
