package org.redress.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Section;
import org.redress.extraction.PhraseTable;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** Whoever complains in the examples of {@code complainants.csv} is found, and nobody else. */
class ComplainantPhraseTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final ComplainantExtractor EXTRACTOR =
            new ComplainantExtractor(LANGUAGE, new PeopleFinder(LANGUAGE));

    static Stream<CSVRecord> phrases() {
        return PhraseTable.rows("complainants.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void findsWhoComplained(CSVRecord row) {
        TokenisedPassage passage =
                new TokenisedPassage(Passages.of(1, 0, Section.COMPLAINT, row.get("text")), LANGUAGE);

        assertThat(EXTRACTOR.extract(List.of(passage), null).values())
                .as(row.get("id") + " " + row.get("text"))
                .isEqualTo(List.of(row.get("names").split("; ", -1)));
    }
}
