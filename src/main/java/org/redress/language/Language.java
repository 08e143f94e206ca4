package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.redress.config.ConfigFiles;

/** Splits text into sentences and words, and reads the grammars that find phrases in them. Thread-safe. */
public final class Language {

    private static final String WORD_LIST = "rules/words.txt";

    /**
     * Words stay as printed: brackets and quotes are not rewritten, and what a hyphen joins stays one word, because
     * {@code 26A-C} and {@code mid-July} mean something as a whole.
     */
    private static final String TOKENIZER_OPTIONS = "ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> sentenceSplitter = new WordToSentenceProcessor<>();
    private final ConfigFiles config;
    private final WordList wordList;

    /**
     * @throws RuleFileException if the word list cannot be understood
     */
    public Language(ConfigFiles config) {
        this.config = config;
        this.wordList = new WordList(config.read(WORD_LIST), config.locate(WORD_LIST));
    }

    /** The sentences of {@code text}, in order; none for a text without words. */
    public List<Sentence> sentences(String text) {
        List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(text)).tokenize();
        labels.forEach(wordList::mark);
        return sentenceSplitter.process(labels).stream()
                .map(words -> new Sentence(text, words))
                .toList();
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
