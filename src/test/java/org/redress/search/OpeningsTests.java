package org.redress.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTests {

    @ParameterizedTest
    @CsvSource({
        "act,       ACT,       true",
        "action,    activity,  true",
        "act,       art,       false",
        "2021,      2014,      false",
        "£350,      £400,      false",
        "£350,      £380,      true",
        "s 9,       s.9,       false",
        "‘Care’,    “Care”,    true",
        "a,         an,        false",
    })
    void tellsMostWordsApart(String one, String other, boolean same) {
        assertThat(opening(one) == opening(other)).isEqualTo(same);
    }

    @Test
    void liesBetweenTheFirstAndTheLastWithTheSameChars() {
        String text = "s 9 of the Act 1989 (‘Code’) é";
        for (int start = 0; start < text.length(); start++) {
            int opening = Openings.at(text.toCharArray(), start);
            int begun = Openings.EMPTY;
            for (int length = 1; length <= Math.min(Openings.LENGTH, text.length() - start); length++) {
                begun = Openings.append(begun, text.charAt(start + length - 1));

                assertThat(opening).isBetween(Openings.first(begun, length), Openings.last(begun, length));
            }
            assertThat(opening).isLessThan(Openings.COUNT);
        }
    }

    private static int opening(String text) {
        return Openings.at(text.toCharArray(), 0);
    }
}
