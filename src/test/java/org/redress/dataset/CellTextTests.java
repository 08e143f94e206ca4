package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain|plain",
                "'a\nb'|a b",
                "'a\r\nb'|a b",
                "'a\rb'|a b",
                "a\u2028b\u2029c\u0085d|a b c d",
                "'a\n\n\nb'|a b",
                "' \u00a0\u202fa b\t '|a b",
                "a\u00a0b|a\u00a0b",
                "'\n'|''",
                "😀|😀",
            })
    void bringsTextOntoOneLineWithoutSpacesAtItsEnds(String text, String expected) {
        assertThat(CellText.clean(text)).isEqualTo(expected);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(CellText.clean(null)).isEmpty();
    }
}
