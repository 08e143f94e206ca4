package org.redress.dataset.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTests {

    private final Digits digits = new Digits();

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 1996, -1, -10, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void showsANumberAsJavaDoesWhateverWasShownBefore(long number) {
        digits.show(Long.MIN_VALUE);

        assertThat(StandardCharsets.US_ASCII.decode(digits.show(number)).toString())
                .isEqualTo(Long.toString(number));
    }
}
