package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;

/** Splits text into sentences and words, and reads the grammars that find phrases in them. Thread-safe. */
public final class Language {

    private static final String WORD_LIST = "rules/words.txt";

    /** The kind of words whose full stop ends no sentence where a number or the word "Act" follows. */
    private static final String ABBREVIATION = "ABBREVIATION";

    private static final String LAW = "LAW";

    /** Several times as many as the longest sentence of a decision has. */
    private static final int MOST_WORDS = 500;

    private final Tokenizer tokenizer = new Tokenizer();
    private final WordToSentenceProcessor<CoreLabel> sentenceSplitter = new WordToSentenceProcessor<>();
    private final ConfigFiles config;
    private final WordList wordList;
    private final BaseForms baseForms = new BaseForms();

    /**
     * @throws RuleFileException if the word list cannot be understood
     */
    public Language(ConfigFiles config) {
        this.config = config;
        this.wordList = new WordList(config.read(WORD_LIST), config.locate(WORD_LIST));
    }

    /** The sentences of {@code text}, in order; none for a text without words. */
    public List<Sentence> sentences(String text) {
        List<CoreLabel> labels = LetterStops.part(tokenizer.tokenise(text));
        labels.forEach(wordList::mark);
        labels.forEach(baseForms::mark);
        return joinAtAbbreviations(sentenceSplitter.process(labels)).stream()
                .flatMap(Language::inReadableLengths)
                .map(words -> new Sentence(text, words))
                .toList();
    }

    /** Breaks up what is no sentence: the extractors may look at all words of a sentence for each word in it. */
    private static Stream<List<CoreLabel>> inReadableLengths(List<CoreLabel> sentence) {
        int size = sentence.size();
        return IntStream.iterate(0, start -> start < size, start -> start + MOST_WORDS)
                .mapToObj(start -> sentence.subList(start, Math.min(size, start + MOST_WORDS)));
    }

    /** Puts together again what the splitter has parted at "Sch. 12" and "Party Wall etc. Act". */
    private static List<List<CoreLabel>> joinAtAbbreviations(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (endsInAbbreviation(before) && (continues(sentence.get(0)) || leavesBracketOpen(before))) {
                dropRepeatedFullStop(before);
                before.addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static boolean endsInAbbreviation(List<CoreLabel> sentence) {
        int size = sentence.size();
        return size > 1
                && sentence.get(size - 1).word().equals(".")
                && ABBREVIATION.equals(sentence.get(size - 2).get(KindAnnotation.class));
    }

    private static boolean continues(CoreLabel label) {
        return Character.isDigit(label.word().charAt(0)) || LAW.equals(label.get(KindAnnotation.class));
    }

    private static boolean leavesBracketOpen(List<CoreLabel> sentence) {
        long open = sentence.stream().filter(label -> label.word().equals("(")).count();
        return open
                > sentence.stream().filter(label -> label.word().equals(")")).count();
    }

    /** The tokenizer makes two words of one full stop where it ends both "etc." and, it thinks, a sentence. */
    private static void dropRepeatedFullStop(List<CoreLabel> sentence) {
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
