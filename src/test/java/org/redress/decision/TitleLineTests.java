package org.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Barset County Council (91 002 003) | Barset County Council | 91 002 003",
                "Elm Homes (Barset) Limited (91 002 003) | Elm Homes (Barset) Limited | 91 002 003",
                "Barset NHS Foundation Trust (91 002 003b) | Barset NHS Foundation Trust | 91 002 003b",
                "Barset\u00A0Council  ( 91\u00A0002\u00A0003 ) | Barset Council | 91 002 003",
                "Barset Council (91-002-003) | Barset Council | 91-002-003",
                "Barset Council (reference number: 91 002 003) | Barset Council | 91 002 003",
                "Over & Under, Barset and Wold Council (91 002 003) | Over & Under, Barset and Wold Council | 91 002 003"
            })
    void readsNameAndReference(String line, String organisation, String reference) {
        assertThat(TitleLine.read(line)).isEqualTo(new TitleLine(organisation, reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barset County Council",
                "Barset County Council (the Council)",
                "Barset County Council (91 002 003) was at fault",
                "Barset County Council (1 002 003)",
                "Home > Decisions > Barset County Council (91 002 003)",
                "(91 002 003)",
                "12 (91 002 003)"
            })
    void refusesOtherLines(String line) {
        assertThat(TitleLine.read(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "(91 002 003), true",
        "(reference number: 91 002 003a), true",
        "Council (91 002 003), false",
        "91 002 003, false"
    })
    void knowsReferenceThatLostItsName(String line, boolean alone) {
        assertThat(TitleLine.isReferenceAlone(line)).isEqualTo(alone);
    }
}
