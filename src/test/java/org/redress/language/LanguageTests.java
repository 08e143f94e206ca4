package org.redress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.config.ConfigFiles;
import org.redress.extraction.PhraseTable;

class LanguageTests {

    @TempDir
    private Path config;

    @Test
    void knowsWhereEveryWordStands() {
        String text = "Mr X paid £1,200.50 (less £3) on 4 May. He’d asked twice.";
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.sentences(text))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.words())
                        .allSatisfy(word -> assertThat(text.substring(word.start(), word.end()))
                                .isEqualTo(word.text())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is in Sch. 12 to the law. It ends. | 2",
                "See reg. 9. It ends. | 2",
                "The Widgets etc. Act 2031 applies. It ends. | 2",
                "The Widgets (Fences etc. Maintenance) Order 2031 applies. | 1",
                "He bought nails, etc. She did not. | 2",
                "He read the regs. She did not. | 2",
            })
    void endsNoSentenceAtAnAbbreviation(String text, int sentences) {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.sentences(text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She said \"It rained.\" Then it stopped. | 2",
                "She said 'It rained.' Then it stopped. | 2",
                "It rained. ' It stopped. | 2",
                "He asked \"Why?\" \"Because.\" | 2",
            })
    void readsStraightQuotationMarksAfterTheEndOfASentence(String text, int sentences) {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.sentences(text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It wrote to Miss B. Officers called. | 2",
                "It wrote to X. Y replied. | 2",
                "It wrote to Miss B. ‘We are sorry’, it said. | 2",
                "It wrote to Mr B. about it. | 1",
                "A. Write to Mr B. | 1",
                "S. 9 of the law applies. | 1",
            })
    void endsASentenceAtALetterForAPerson(String text, int sentences) {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.sentences(text)).hasSize(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It paid the bill. The Council did not. He asked (twice. Nobody answered).",
                "It happened in approx. The text is broken here. It rang. B. Smith answered.",
                "Mrs D left. It was late. ‘We are sorry.’ That was all. He bought nails etc. The Council paid.",
                "It relied on sched. 4 and reg. 5 of the regs. The Act 2031 is long. In sections. Act 2031.",
                "no stop at all",
                "",
            })
    void splitsATextPieceByPieceAsItDoesAtOnce(String text) {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.split(text).sentences())
                .extracting(sentence -> List.of(sentence.start(), sentence.words()))
                .isEqualTo(language.sentences(text).stream()
                        .map(sentence -> List.of(sentence.start(), sentence.words()))
                        .toList());
    }

    @Test
    void splitsEveryPhraseOfTheTablesPieceByPieceAsItDoesAtOnce() {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(Stream.of("remedies.csv", "dates.csv", "legislation.csv", "complainants.csv")
                        .flatMap(PhraseTable::rows)
                        .map(row -> row.get("text")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(language.split(text).sentences())
                        .extracting(Sentence::words)
                        .isEqualTo(language.sentences(text).stream()
                                .map(Sentence::words)
                                .toList()));
    }

    @Test
    void givesTheSentenceThatAPositionStandsIn() {
        String text = "He paid the bill. The Council sent another. Nobody knew why.";
        SplitText split = new Language(ConfigFiles.shipped()).split(text);

        assertThat(split.sentenceAt(text.indexOf("sent")).text()).isEqualTo("The Council sent another.");
        assertThat(split.sentencesAt(2, text.indexOf("knew")))
                .extracting(Sentence::text)
                .containsExactly("He paid the bill.", "Nobody knew why.");
    }

    @ParameterizedTest
    @CsvSource({"May, MONTH", "may,", "SUMMER, SEASON", "2021/22, SPLIT_YEAR", "2022, YEAR", "1066,", "Mrs, TITLE"})
    void givesWordsTheKindOfTheWordList(String word, String kind) {
        Language language = new Language(ConfigFiles.shipped());

        assertThat(language.sentences(word).get(0).words().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void readsAWordThatAUserAdds() throws IOException {
        write("words.txt", "FRUIT = apple Bramley");
        Language language = new Language(ConfigFiles.in(config));

        assertThat(language.sentences("An Apple, a bramley and a Bramley")
                        .get(0)
                        .words())
                .filteredOn(word -> word.isKind("FRUIT"))
                .extracting(Word::text)
                .containsExactly("Apple", "Bramley");
    }

    @Test
    void namesTheLineOfTheWordListThatIsWrong() throws IOException {
        write("words.txt", "# fruit\nFRUIT = apple\nFRUIT apple");

        assertThatThrownBy(() -> new Language(ConfigFiles.in(config)))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("words.txt, line 3")
                .hasMessageContaining("KIND = word");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            { name: "x", ruleType: "tokens", pattern: ( /a/ }       | line 2
            stray words                                             | line 2
            %                                                       | line 2
            { name: "x", ruleType: "tokens", pattern: ( /a(/ ) }    | Unclosed group
            { name: "x", ruleType: "tokens", pattern: ( $Nobody ) } | $Nobody
            """)
    void namesFileAndFaultOfARuleFileThatIsWrong(String rule, String fault) throws IOException {
        write("dates.rules", "# a rule\n" + rule);
        Language language = new Language(ConfigFiles.in(config));

        assertThatThrownBy(() -> language.grammar("rules/dates.rules"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("dates.rules")
                .hasMessageContaining(fault);
    }

    private void write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(config.resolve("rules"));
        Files.writeString(folder.resolve(name), text);
    }
}
