package org.redress.extraction.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.Heading;
import org.redress.decision.Section;
import org.redress.extraction.PhraseTable;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** Every way of citing the law that the table {@code legislation.csv} shows is read as it says there. */
class LegislationPhraseTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Language LANGUAGE = new Language(CONFIG);
    private static final LegislationExtractor EXTRACTOR = new LegislationExtractor(LANGUAGE, CONFIG);

    static Stream<CSVRecord> phrases() {
        return PhraseTable.rows("legislation.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsCitations(CSVRecord row) {
        List<Citation> citations =
                EXTRACTOR.extract(passages(row), heading(row)).values();

        assertThat(citations.stream().filter(citation -> citation.evidence().paragraph() == 2))
                .as(row.get("id") + " " + row.get("text"))
                .extracting(LegislationPhraseTests::notation)
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
        String category = row.get("category").isEmpty() ? null : row.get("category");
        return new Heading("90 000 001", "Anywhere Council", category, null, null, null);
    }

    private static String notation(Citation citation) {
        return String.join(
                "|",
                citation.kind().code(),
                citation.title(),
                Objects.toString(citation.provision(), ""),
                citation.resolution().code());
    }
}
