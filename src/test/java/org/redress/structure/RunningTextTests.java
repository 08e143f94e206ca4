package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Local Government Act 1974, section 24A(6), as amended) | true",
                "She would like an apology. | true",
                "and the cost of a taxi | true",
                "The Council said “we are sorry.” | true",
                "The Council should: | true",
                "He wants a refund; and, | true",
                "Councils must do this. (Care Act 2014, section 9) | true",
                "Councils must assess any adult in their area who may need care (Care Act 2014, section 9) | true",
                "Mr X asked why. He had no answer | true",
                "Respite | false",
                "Was there fault in the way the Council decided the review? | false",
                "Education, Health and Care plans (EHC plans) | false",
                "The guidance (statutory guidance for local authorities: July 2014) | false",
                "Background: | false",
                "‘Section 117’ aftercare | false",
                "St. Mary’s school | false",
                "2021/22 | false"
            })
    void tellsTextFromHeadings(String words, boolean text) {
        assertThat(RunningText.is(words)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council agreed to | true",
                "in the Council’s area, | false",
                "the end. | false",
                "the Council: | false",
                "he said “stop” | false",
                "(as amended) | false"
            })
    void tellsWhetherALineBreaksOff(String words, boolean open) {
        assertThat(RunningText.isOpenEnded(words)).isEqualTo(open);
    }
}
