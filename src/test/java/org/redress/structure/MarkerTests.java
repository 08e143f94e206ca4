package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. The Council | NUMBER | 1 | The Council",
                "104.\u00A0The Council | NUMBER | 104 | The Council",
                "7.The Council | NUMBER | 7 | The Council",
                "• apologise; | BULLET | 0 | apologise;",
                "•apologise; | BULLET | 0 | apologise;",
                "\uF0B7 apologise; | BULLET | 0 | apologise;",
                "* apologise; | BULLET | 0 | apologise;",
                "o apologise; | BULLET | 0 | apologise;",
                "- apologise; | DASH | 0 | apologise;",
                "–\tapologise; | DASH | 0 | apologise;",
                "a) apologise; | LETTER | 0 | apologise;",
                "(b) apologise; | LETTER | 0 | apologise;",
                "iv. apologise; | LETTER | 0 | apologise;",
                "(2) apologise; | LETTER | 0 | apologise;"
            })
    void readsEveryKindOfMarker(String line, Marker.Kind kind, int number, String words) {
        Marker marker = Marker.read(line, 0, line.length());
        assertThat(marker).isEqualTo(new Marker(kind, number, line.length() - words.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "•", "12."})
    void readsMarkersThatStandAlone(String line) {
        assertThat(Marker.read(line, 0, line.length()))
                .extracting(Marker::width)
                .isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.4 metres were agreed.",
                "2019. The Council said so.",
                "-5 degrees",
                "(the Council)",
                "(Local Government Act 1974)",
                "of course",
                "A. Smith wrote.",
                "Mr X"
            })
    void takesOtherLinesForText(String line) {
        assertThat(Marker.read(line, 0, line.length())).isNull();
    }
}
