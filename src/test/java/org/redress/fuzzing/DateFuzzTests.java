package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.redress.decision.DateMention;
import org.redress.extraction.dates.DateExtractor;
import org.redress.extraction.text.Extracted;

/** Whatever a paragraph holds, its dates stand in it and have their days in order. */
class DateFuzzTests {

    private static final DateExtractor EXTRACTOR = new DateExtractor(ReadPage.LANGUAGE);

    @FuzzTest
    void findsDates(byte[] data) {
        String text = Shorthand.expand(data);
        ReadingTime.check(text.length(), () -> extract(ReadPage.withInEverySection(text)));
    }

    private static void extract(ReadPage page) {
        Extracted<DateMention> dates =
                EXTRACTOR.extract(page.passages(), page.statement().heading(), List.of());
        page.sound().checkDates(dates.values());
        page.sound().checkIssues(dates.issues());
    }
}
