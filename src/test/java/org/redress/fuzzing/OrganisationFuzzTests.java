package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.redress.config.ConfigFiles;
import org.redress.decision.Heading;
import org.redress.decision.SourceText;
import org.redress.decision.Span;
import org.redress.extraction.organisation.OrganisationExtractor;

/** Whatever name stands in a title, it is some kind of body. */
class OrganisationFuzzTests {

    private static final OrganisationExtractor EXTRACTOR = new OrganisationExtractor(ConfigFiles.shipped());

    @FuzzTest
    void tellsWhatKindOfBodyItIs(byte[] data) {
        String name = Shorthand.expand(data);
        ReadingTime.check(name.length(), () -> extract(name));
    }

    private static void extract(String name) {
        Heading heading = new Heading("91 004 217", name, null, null, null, LocalDate.of(2023, 11, 30));
        assertThat(EXTRACTOR.extract(heading).type()).isNotNull();
        assertThat(heading.decisionId()).startsWith("91-004-217:");
        Soundness.in(new SourceText(name)).checkIssues(EXTRACTOR.doubts(heading, new Span(0, 0)));
    }
}
