package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.extraction.people.ComplainantExtractor;
import org.redress.extraction.people.InconsistentNames;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.text.Extracted;

/** Whatever the complaint says, those who complain have names. */
class PeopleFuzzTests {

    private static final ComplainantExtractor EXTRACTOR =
            new ComplainantExtractor(ReadPage.LANGUAGE, new PeopleFinder(ReadPage.LANGUAGE));

    @FuzzTest
    void findsComplainants(byte[] data) {
        String text = Shorthand.expand(data);
        ReadingTime.check(text.length(), () -> extract(ReadPage.withInEverySection(text)));
    }

    private static void extract(ReadPage page) {
        Extracted<String> people =
                EXTRACTOR.extract(page.passages(), page.statement().summary());
        page.sound().checkPeople(people.values());
        page.sound().checkIssues(people.issues());
        page.sound().checkIssues(InconsistentNames.in(page.passages()));
    }
}
