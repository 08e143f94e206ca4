package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.language.Language;
import org.redress.language.Sentence;

class PurposeTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay her £50 to recognise her distress. | her distress",
                "pay her £50 in recognition of the delay and | the delay",
                "pay her £50 for the worry, a total of | the worry",
                "pay her £50 for the worry, and a further | the worry",
                "pay her £50 for calls it had no record of. | calls it had no record of",
                "pay her £50 (£25 for the delay) | the delay",
                "pay her £50 for the delay (in 2021). | the delay (in 2021)",
                "pay her £50 a week for the nine weeks. |",
                "pay her £50 in acknowledgement of the delay. | the delay",
                "pay her £50 in respect of the delay. | the delay",
                "pay her £50, for B’s educational benefit, in recognition of the lost term. | the lost term",
                "pay her £50 for her child’s use, to reflect the lost term. | the lost term",
                "pay her £50 for the loss of housing benefit. | the loss of housing benefit",
                "cancel the £50 fee for which it sent her a bill. |",
                "the £50 it has paid is a remedy for the delay, and we would not ask for more. | the delay",
                "pay her £50 for the delay and the worry it caused. | the delay and the worry it caused",
                "pay her £50 for the delay and the Council should train. | the delay",
                "put £50 into an account for C, on account of the lost term. | the lost term",
                "place £50 in a savings account for C. |",
                "pay her £50, reflecting the worry it caused. | the worry it caused",
                "pay her £50 in view of the wrong advice. | the wrong advice",
            })
    void readsWhatAPaymentRecognises(String text, String purpose) {
        Sentence sentence = LANGUAGE.sentences(text).get(0);

        assertThat(Purpose.read(sentence, 0, sentence.size())).isEqualTo(purpose);
    }
}
