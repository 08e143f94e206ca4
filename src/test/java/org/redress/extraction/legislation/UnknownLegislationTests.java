package org.redress.extraction.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Section;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Passages;

/** A title that no table has stays as it is printed, without an address, and is reported as a doubt. */
class UnknownLegislationTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Language LANGUAGE = new Language(CONFIG);
    private static final LegislationExtractor EXTRACTOR = new LegislationExtractor(LANGUAGE, CONFIG);
    private static final Heading HEADING = new Heading("90 000 001", "Anywhere Council", null, null, null, null);

    @Test
    void leavesTitleWithWrongYearAsPrintedAndReportsIt() {
        Extracted<Citation> found = extract("It wrote to her under section 9 of the Care Act 2012.");

        assertThat(found.values())
                .extracting(Citation::title, Citation::year, Citation::provision, Citation::uri)
                .containsExactly(tuple("Care Act 2012", 2012, "section 9", null));
        assertThat(found.issues())
                .extracting(Issue::code, Issue::detail)
                .containsExactly(
                        tuple(IssueCode.UNKNOWN_LEGISLATION, "no table has 'Care Act 2012', only that of 2014"));
    }

    @Test
    void reportsUnknownTitleOnceHoweverOftenItIsCited() {
        Extracted<Citation> found =
                extract("The Widgets Act 1997 says so. Section 3 of the Widgets Act 1997 is clear.");

        assertThat(found.values()).hasSize(2);
        assertThat(found.issues())
                .extracting(Issue::code, Issue::detail)
                .containsExactly(tuple(IssueCode.UNKNOWN_LEGISLATION, "no table has 'Widgets Act 1997'"));
    }

    @Test
    void reportsNothingWhereEveryTitleIsKnown() {
        assertThat(extract("Section 9 of the Care Act 2014 applies.").issues()).isEmpty();
    }

    private static Extracted<Citation> extract(String text) {
        return EXTRACTOR.extract(
                List.of(new TokenisedPassage(Passages.of(1, 0, Section.FINDINGS, text), LANGUAGE)), HEADING);
    }
}
