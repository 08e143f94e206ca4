package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectLimitTests {

    @ParameterizedTest
    @CsvSource({
        "5%, 5, 100, false",
        "5%, 6, 100, true",
        "2.5 %, 1, 40, false",
        "2.5%, 2, 40, true",
        "0%, 0, 7, false",
        "0%, 1, 1000000, true",
        "100%, 7, 7, false"
    })
    void isExceededByALargerShare(String setting, int rejected, int found, boolean exceeded) {
        assertThat(RejectLimit.of(setting).isExceeded(rejected, found)).isEqualTo(exceeded);
    }

    @Test
    void isNoLimitUnlessOneIsSet() {
        assertThat(RejectLimit.of(" ").isExceeded(7, 7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.05", "five%", "-1%", "101%", "%"})
    void isAPercentage(String setting) {
        assertThatThrownBy(() -> RejectLimit.of(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("redress.max-reject-rate");
    }
}
