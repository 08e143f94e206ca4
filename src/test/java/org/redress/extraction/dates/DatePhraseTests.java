package org.redress.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Code;
import org.redress.decision.DateMention;
import org.redress.decision.Heading;
import org.redress.decision.Section;
import org.redress.extraction.PhraseTable;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** Every way of printing a date that the table {@code dates.csv} shows is read as it says there. */
class DatePhraseTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final DateExtractor EXTRACTOR = new DateExtractor(LANGUAGE);

    static Stream<CSVRecord> phrases() {
        return PhraseTable.rows("dates.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsDates(CSVRecord row) {
        List<DateMention> mentions =
                EXTRACTOR.extract(passages(row), heading(row), List.of()).values();

        assertThat(mentions.stream().filter(mention -> mention.evidence().paragraph() == 2))
                .as(row.get("id") + " " + row.get("text"))
                .extracting(DatePhraseTests::notation)
                .containsExactlyElementsOf(PhraseTable.entries(row.get("expected")));
    }

    private static List<TokenisedPassage> passages(CSVRecord row) {
        Section section = Section.valueOf(row.get("section").toUpperCase(Locale.ROOT));
        List<TokenisedPassage> passages = new ArrayList<>();
        if (!row.get("previous").isEmpty()) {
            passages.add(new TokenisedPassage(Passages.of(1, 0, section, row.get("previous")), LANGUAGE));
        }
        passages.add(new TokenisedPassage(Passages.of(2, 0, section, row.get("text")), LANGUAGE));
        return passages;
    }

    private static Heading heading(CSVRecord row) {
        String decided = row.get("decided");
        LocalDate date = decided.isEmpty() ? null : LocalDate.parse(decided);
        return new Heading("90 000 001", "Anywhere Council", null, null, null, date);
    }

    private static String notation(DateMention mention) {
        return Stream.of(
                        code(mention.kind()),
                        code(mention.precision()),
                        code(mention.modifier()),
                        Objects.toString(mention.start(), ""),
                        Objects.toString(mention.end(), ""))
                .collect(Collectors.joining("|"));
    }

    private static String code(@Nullable Code code) {
        return code == null ? "" : code.code();
    }
}
