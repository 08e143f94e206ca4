package org.redress.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.config.ConfigFiles;
import org.redress.extraction.PhraseTable;

class GrammarTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final List<String> GROUPS = List.of(
            "count",
            "date",
            "days",
            "direction",
            "first",
            "from",
            "last",
            "month",
            "name",
            "parties",
            "period",
            "relation",
            "season",
            "second",
            "title",
            "to",
            "working");
    private static final Language LANGUAGE = new Language(CONFIG);

    @ParameterizedTest
    @ValueSource(strings = {"dates", "deadlines", "legislation", "people", "remedies"})
    void findsWhatCoreNlpFindsWhenItTriesEveryWord(String name) {
        List<Grammar.Rule> rules = GrammarParser.rules(CONFIG, "rules/" + name + ".rules");
        Grammar grammar = new Grammar(rules);
        MultiPatternMatcher<CoreMap> everyWord = new MultiPatternMatcher<>(rules.stream()
                .<SequencePattern<CoreMap>>map(Grammar.Rule::pattern)
                .toList());

        assertThat(sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(grammar.find(sentence))
                        .as(name + " in: " + text(sentence.words()))
                        .extracting(GrammarTests::describe)
                        .isEqualTo(everyWord.findNonOverlapping(labels(sentence)).stream()
                                .map(match -> describe(
                                        rules.get(match.getOrder()).name(),
                                        sentence.words().subList(match.start(), match.end()),
                                        group -> group(match, group, sentence)))
                                .toList()));
    }

    @Test
    void prefersTheRuleOfHigherPriorityWhereTwoOverlap() {
        Grammar dates = LANGUAGE.grammar("rules/dates.rules");
        Sentence sentence = LANGUAGE.sentences("It was shut from March 2016 until May 2017.")
                .get(0);

        assertThat(dates.find(sentence)).extracting(Phrase::rule).containsExactly("range");
    }

    @Test
    void tellsWhichWordsAGroupTook() {
        Grammar dates = LANGUAGE.grammar("rules/dates.rules");
        Phrase phrase = dates.find(
                        LANGUAGE.sentences("He rang three days later.").get(0))
                .get(0);

        assertThat(phrase.word("count")).isEqualTo("three");
        assertThat(phrase.word("direction")).isEqualTo("later");
        assertThat(phrase.word("working")).isNull();
        assertThat(phrase.start()).isEqualTo(8);
        assertThat(phrase.end()).isEqualTo(24);
    }

    private static List<Sentence> sentences() {
        return Stream.of("remedies.csv", "dates.csv", "legislation.csv", "complainants.csv")
                .flatMap(PhraseTable::rows)
                .flatMap(row -> LANGUAGE.sentences(row.get("text")).stream())
                .toList();
    }

    private static String describe(Phrase phrase) {
        return describe(phrase.rule(), phrase.words(), phrase::group);
    }

    private static String describe(String rule, List<Word> words, Function<String, List<Word>> group) {
        return GROUPS.stream()
                .map(name -> name + ": " + text(group.apply(name)))
                .collect(Collectors.joining(", ", rule + ": " + text(words) + " (", ")"));
    }

    private static List<Word> group(SequenceMatchResult<CoreMap> match, String name, Sentence sentence) {
        int start = match.start("$" + name);
        return start < 0 ? List.of() : sentence.words().subList(start, match.end("$" + name));
    }

    /** The words as CoreNLP's own matcher wants them. */
    private static List<CoreLabel> labels(Sentence sentence) {
        return sentence.tokens().stream().map(token -> token.lexeme().toLabel()).toList();
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
