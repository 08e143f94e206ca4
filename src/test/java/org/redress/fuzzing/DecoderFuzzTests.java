package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;
import org.redress.source.DocumentRecogniser;
import org.redress.source.TextDecoder;

/** Any bytes are text or a reject. */
class DecoderFuzzTests {

    private static final TextDecoder DECODER = new TextDecoder();
    private static final DocumentRecogniser RECOGNISER = new DocumentRecogniser();

    @FuzzTest
    void tellsWhatAFileIs(byte[] data) {
        ReadingTime.check(data.length, () -> read(data));
    }

    private static void read(byte[] data) {
        try {
            SourceText text = DECODER.decode(data);
            assertThat(text.text()).isNotBlank();
            assertThat(text.text().codePoints()).noneMatch(Soundness::isHalfACharacter);
            RECOGNISER.requireOneDecision(text);
        } catch (RejectedFileException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
