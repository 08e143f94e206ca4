package org.redress.language;

import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.redress.config.ConfigFiles;

/** Splits text into sentences and words, and reads the grammars that find phrases in them. Thread-safe. */
public final class Language {

    private static final String WORD_LIST = "rules/words.txt";

    /** The kind of words whose full stop ends no sentence where a number or the word "Act" follows. */
    private static final String ABBREVIATION = "ABBREVIATION";

    private static final String LAW = "LAW";

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    private static final String TOKENIZER_OPTIONS =
            "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    private final WordToSentenceProcessor<Token> sentenceSplitter = new WordToSentenceProcessor<>();
    private final ConfigFiles config;
    private final TokenizerFactory<Token> tokenizers;
    private final LetterStops letterStops;

    /**
     * @throws RuleFileException if the word list cannot be understood
     */
    public Language(ConfigFiles config) {
        this.config = config;
        Vocabulary vocabulary = new Vocabulary(new WordList(config.read(WORD_LIST), config.locate(WORD_LIST)));
        this.tokenizers = PTBTokenizer.factory(
                (word, start, length) -> new Token(vocabulary.lexeme(word), start, start + length), TOKENIZER_OPTIONS);
        this.letterStops = new LetterStops(vocabulary);
    }

    /** The sentences of {@code text}, in order; none for a text without words. */
    public List<Sentence> sentences(String text) {
        List<Token> tokens =
                letterStops.part(tokenizers.getTokenizer(new StringReader(text)).tokenize());
        return joinAtAbbreviations(sentenceSplitter.process(tokens)).stream()
                .map(words -> new Sentence(text, words))
                .toList();
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
        return Character.isDigit(token.word().charAt(0)) || LAW.equals(token.lexeme().kind());
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

    /**
     * The grammar in a rule file.
     *
     * @param name below {@code config/}, such as {@code rules/dates.rules}
     * @throws RuleFileException if the file cannot be understood
     */
    public Grammar grammar(String name) {
        return GrammarParser.parse(config, name);
    }
}
