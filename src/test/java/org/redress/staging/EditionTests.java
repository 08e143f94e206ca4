package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.staging.SampleDecisions.ISSUED;

import org.junit.jupiter.api.Test;

class EditionTests {

    private static final Edition EDITION =
            Edition.of(SampleDecisions.decision("a.txt", "24 001 002", ISSUED, "Ms P complains."));

    @Test
    void seesTheSameTextInAnotherFile() {
        assertThat(Edition.of(SampleDecisions.decision("b.txt", "24 001 002", ISSUED, "Ms P complains."))
                        .hasTextOf(EDITION))
                .isTrue();
    }

    @Test
    void seesAnotherTextInAnotherParagraphOrHeading() {
        assertThat(Edition.of(SampleDecisions.decision("b.txt", "24 001 002", ISSUED, "Ms P complained."))
                        .hasTextOf(EDITION))
                .isFalse();
        assertThat(Edition.of(SampleDecisions.decision("b.txt", "24 001 002", null, "Ms P complains."))
                        .hasTextOf(EDITION))
                .isFalse();
    }

    @Test
    void countsThePrintedFieldsOfTheHeading() {
        assertThat(EDITION.printedFields()).isEqualTo(4);
        assertThat(Edition.of(SampleDecisions.full("a.txt")).printedFields()).isEqualTo(2);
    }
}
