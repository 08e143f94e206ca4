package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Heading;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Remedy;
import org.redress.decision.Section;
import org.redress.extraction.PhraseTable;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** Every way of putting a remedy that the table {@code remedies.csv} shows is read as it says there. */
class RemedyPhraseTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final RemedyExtractor EXTRACTOR = new RemedyExtractor(LANGUAGE, new PeopleFinder(LANGUAGE));

    static Stream<CSVRecord> phrases() {
        return PhraseTable.rows("remedies.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsRemedies(CSVRecord row) {
        Heading heading =
                new Heading("90 000 001", "Anywhere Council", null, null, null, LocalDate.parse(row.get("decided")));
        List<String> expected = PhraseTable.entries(row.get("expected"));

        List<Remedy> remedies = EXTRACTOR
                .extract(passages(row), heading, organisation(row), List.of())
                .values();

        assertThat(notations(remedies, expected))
                .as(row.get("id") + " " + row.get("text"))
                .containsExactlyElementsOf(expected);
    }

    private static Organisation organisation(CSVRecord row) {
        boolean trust = row.get("text").startsWith("The Trust");
        return new Organisation(trust ? OrganisationType.NHS_BODY : OrganisationType.UNITARY_AUTHORITY, null);
    }

    private static List<TokenisedPassage> passages(CSVRecord row) {
        Section section = row.get("heading").equals("My assessment") ? Section.FINDINGS : Section.AGREED_ACTION;
        List<TokenisedPassage> passages = new ArrayList<>();
        int number = 0;
        int item = 0;
        for (String text : row.get("text").split(" ¶ ", -1)) {
            boolean isItem = text.startsWith("• ");
            number = isItem ? number : number + 1;
            item = isItem ? item + 1 : 0;
            passages.add(new TokenisedPassage(
                    Passages.of(number, item, section, row.get("heading"), isItem ? text.substring(2) : text),
                    LANGUAGE));
        }
        return passages;
    }

    /** The remedies as the table writes them, with a star where the table does not look. */
    private static List<String> notations(List<Remedy> remedies, List<String> expected) {
        List<String> notations = new ArrayList<>();
        for (int i = 0; i < remedies.size(); i++) {
            String[] fields = fields(remedies.get(i));
            String[] pattern = i < expected.size() ? expected.get(i).split("\\|", -1) : new String[0];
            for (int j = 0; j < pattern.length && j < fields.length; j++) {
                fields[j] = pattern[j].equals("*") ? "*" : fields[j];
            }
            notations.add(String.join("|", fields));
        }
        return notations;
    }

    private static String[] fields(Remedy remedy) {
        return new String[] {
            remedy.kind().code(),
            String.join(", ", remedy.recipients()),
            text(remedy.amount()),
            remedy.each() ? "each" : "",
            text(remedy.periods()),
            text(remedy.total()),
            text(remedy.deadline()),
            text(remedy.dueDate()),
            remedy.status().code()
        };
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : Objects.toString(value, "");
    }
}
