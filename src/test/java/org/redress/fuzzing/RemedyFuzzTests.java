package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.redress.decision.Heading;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Remedy;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.remedies.RemedyExtractor;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;

/** Whatever a remedy section holds, its remedies stand in it and are whole. */
class RemedyFuzzTests {

    private static final RemedyExtractor EXTRACTOR =
            new RemedyExtractor(ReadPage.LANGUAGE, new PeopleFinder(ReadPage.LANGUAGE));
    private static final Organisation COUNCIL = new Organisation(OrganisationType.COUNTY_COUNCIL, null);

    @FuzzTest
    void findsRemedies(byte[] data) {
        String text = Shorthand.expand(data);
        ReadingTime.check(text.length(), () -> extract(ReadPage.withInEverySection(text)));
    }

    private static void extract(ReadPage page) {
        Heading heading = page.statement().heading();
        Extracted<Remedy> remedies = EXTRACTOR.extract(page.passages(), heading, COUNCIL, List.of("Mrs T"));
        page.sound().checkRemedies(remedies.values());
        page.sound().checkIssues(remedies.issues());
        page.sound()
                .checkIssues(EXTRACTOR.compareWithSummary(
                        TokenisedPassage.of(page.statement().summaryPassages(), ReadPage.LANGUAGE),
                        page.passages(),
                        heading,
                        COUNCIL,
                        remedies.values()));
    }
}
