package org.redress.language;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.redress.config.ConfigFiles;
import org.redress.search.Keywords;

/** Splits text into sentences and words, and reads the grammars that find phrases in them. Thread-safe. */
public final class Language {

    private static final String WORD_LIST = "rules/words.txt";

    private final ConfigFiles config;
    private final WordList wordList;
    private final SentenceSplitter splitter;
    private final SureStops sureStops;

    /**
     * @throws RuleFileException if the word list cannot be understood
     */
    public Language(ConfigFiles config) {
        this.config = config;
        this.wordList = new WordList(config.read(WORD_LIST), config.locate(WORD_LIST));
        this.splitter = new SentenceSplitter(new Vocabulary(wordList));
        this.sureStops = new SureStops(splitter);
    }

    /**
     * The sentences of {@code text}, in order; none for a text without words.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public List<Sentence> sentences(String text) {
        return splitter.sentences(text, 0, text.length());
    }

    /** The same sentences, each split into words only when it is asked for. */
    public SplitText split(String text) {
        return new SplitText(text, sureStops.pieceStarts(text), splitter);
    }

    /** Looks for the words that the word list gives one of these kinds, without splitting a text into words. */
    public Keywords wordsOfKinds(Collection<String> kinds) {
        return Keywords.words(wordList.words(kinds));
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
