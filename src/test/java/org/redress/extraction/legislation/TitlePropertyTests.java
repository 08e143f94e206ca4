package org.redress.extraction.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.Heading;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** Another title in the same sentence changes the title that is read and nothing else, whatever the Act. */
class TitlePropertyTests {

    private static final int STEP = 23;
    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Language LANGUAGE = new Language(CONFIG);
    private static final LegislationExtractor EXTRACTOR = new LegislationExtractor(LANGUAGE, CONFIG);

    /** Every 23rd Act since 1945, when titles settled on their present form, and every instrument. */
    static Stream<CSVRecord> laws() {
        List<CSVRecord> acts = rows("reference/acts.csv").stream()
                .filter(row -> Integer.parseInt(row.get("year")) > 1945)
                .toList();
        return Stream.concat(
                IntStream.iterate(0, i -> i < acts.size(), i -> i + STEP).mapToObj(acts::get),
                rows("reference/instruments.csv").stream());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void readsTheTitleAndItsProvision(CSVRecord law) {
        String title = law.get("title");

        assertCites("Mr A said that section 7(2) of the %s applies.".formatted(title), law);
        assertCites("It must do so. (%s, section 7(2), as amended)".formatted(title), law);
        assertCites("Councils must think of others (the %s at section 7(2)).".formatted(title), law);
    }

    private static void assertCites(String text, CSVRecord law) {
        TokenisedPassage passage = new TokenisedPassage(Passages.of(1, 0, Section.FINDINGS, text), LANGUAGE);
        Heading heading = new Heading("90 000 001", "Anywhere Council", null, null, null, null);

        assertThat(EXTRACTOR.extract(List.of(passage), heading).values())
                .as(text)
                .singleElement()
                .satisfies(citation -> assertThat(citation.title()).isEqualTo(law.get("title")))
                .satisfies(citation -> assertThat(citation.provision()).isEqualTo("section 7(2)"))
                .extracting(Citation::uri)
                .asString()
                .startsWith("https://www.legislation.gov.uk/" + law.get("legislation_id"))
                .endsWith("/7/2");
    }

    private static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(CONFIG.read(name), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
