package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.redress.decision.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionJsonTests {

    @Test
    void givesBackEveryValueOfADecision() {
        Decision decision = SampleDecisions.full("a.txt");

        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
    }

    @Test
    void writesNothingButTheValuesOfRecordsAndTakesLittleRoomForThem() {
        Decision decision = SampleDecisions.full("a.txt");
        byte[] stored = DecisionJson.write(decision);

        JsonNode json = new JsonMapper().readTree(Zstd.decompress(stored, (int) Zstd.getFrameContentSize(stored)));

        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(Decision.class.getRecordComponents().length);
        assertThat(json.findValuesAsString("total")).isEmpty();
        assertThat(stored.length).isLessThan(json.toString().length());
    }
}
