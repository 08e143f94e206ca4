package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.decision.Decision;

class DecisionJsonTests {

    @Test
    void givesBackEveryValueOfADecision() {
        Decision decision = SampleDecisions.full("a.txt");

        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
    }

    @Test
    void writesNothingThatIsWorkedOutFromOtherValues() {
        assertThat(DecisionJson.write(SampleDecisions.full("a.txt")))
                .contains("\"amount\":150.50")
                .doesNotContain("\"legislation\":", "\"promisesMoney\":", "\"total\":");
    }
}
