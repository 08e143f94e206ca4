package org.redress.staging;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.redress.decision.Decision;
import tools.jackson.databind.json.JsonMapper;

/** A decision as one JSON document and back, every value the same. */
final class DecisionJson {

    /** Only what a record is made of is written, not what its methods work out from it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private DecisionJson() {}

    static String write(Decision decision) {
        return MAPPER.writeValueAsString(decision);
    }

    static Decision read(String json) {
        return MAPPER.readValue(json, Decision.class);
    }
}
