package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.extraction.legislation.LegislationExtractor;
import org.redress.extraction.text.Extracted;

/** Whatever a paragraph holds, the law it cites stands in it. */
class LegislationFuzzTests {

    private static final LegislationExtractor EXTRACTOR =
            new LegislationExtractor(ReadPage.LANGUAGE, ConfigFiles.shipped());

    @FuzzTest
    void findsCitations(byte[] data) {
        String text = Shorthand.expand(data);
        ReadingTime.check(text.length(), () -> extract(ReadPage.withInEverySection(text)));
    }

    private static void extract(ReadPage page) {
        Extracted<Citation> citations =
                EXTRACTOR.extract(page.passages(), page.statement().heading());
        page.sound().checkCitations(citations.values());
        page.sound().checkIssues(citations.issues());
    }
}
