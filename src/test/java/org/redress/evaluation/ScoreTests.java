package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTests {

    @ParameterizedTest
    @CsvSource({
        // gold, found, agreed, precision, recall, F1
        "4, 5, 3, 0.600, 0.750, 0.667",
        "4, 4, 4, 1.000, 1.000, 1.000",
        "4, 5, 0, 0.000, 0.000, 0.000",
        "4, 0, 0, 0.000, 0.000, 0.000",
        "0, 5, 0, 0.000, 1.000, 0.000",
        "0, 0, 0, 1.000, 1.000, 1.000",
        "16, 16, 13, 0.812, 0.812, 0.812"
    })
    void countsSharesOfWhatWasFoundAndOfWhatIsAnnotated(
            int gold, int found, int agreed, String precision, String recall, String f1) {
        Score score = score(gold, found, agreed);

        assertThat(rounded(score.precision())).isEqualTo(precision);
        assertThat(rounded(score.recall())).isEqualTo(recall);
        assertThat(rounded(score.f1())).isEqualTo(f1);
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> new Score(Line.ALL.get(0), 3, 3, List.of(), facts(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of 3 0 missed, of 3 1 extra");
    }

    private static Score score(int gold, int found, int agreed) {
        return new Score(Line.ALL.get(0), gold, found, facts(gold - agreed), facts(found - agreed));
    }

    private static List<Fact> facts(int count) {
        return Collections.nCopies(count, Fact.of("a.txt", "kind", "act"));
    }

    private static String rounded(double share) {
        return Score.print(share, 3, RoundingMode.HALF_EVEN);
    }
}
