package org.redress.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPageTests {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<ShownPage> pages() {
        return ShownPageTests.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheSameKeysWhateverTheFileIs(ShownPage page) {
        assertThat(json(page).propertyNames())
                .containsExactly(
                        "shape",
                        "extractor_version",
                        "source_file",
                        "source_sha256",
                        "text",
                        "reject",
                        "decision",
                        "paragraphs",
                        "remedies",
                        "legislation",
                        "dates",
                        "issues",
                        "lines");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySpanIsOneOfItsText(ShownPage page) {
        JsonNode json = json(page);
        int length = json.path("text")
                .asString()
                .codePointCount(0, json.path("text").asString().length());

        for (String table : List.of("paragraphs", "remedies", "legislation", "dates", "lines")) {
            for (JsonNode row : json.path(table)) {
                assertThat(row.path("start").asInt()).isNotNegative();
                assertThat(row.path("end").asInt())
                        .isGreaterThan(row.path("start").asInt())
                        .isLessThanOrEqualTo(length);
            }
        }
    }

    @Test
    void hasTheRowsOfTheTablesWithTheirRules() {
        JsonNode json = json(Pages.awkward());

        assertThat(json.path("shape").asString()).isEqualTo("redress-show/1");
        assertThat(json.path("decision").path("decision_id").asString())
                .isEqualTo("90-000-001:barsetshire-county-council");
        JsonNode last = json.path("remedies").path(3);
        assertThat(last.path("amount_gbp").decimalValue()).isEqualByComparingTo("50");
        assertThat(last.path("periods").asInt()).isEqualTo(6);
        assertThat(last.path("each").isBoolean()).isTrue();
        assertThat(last.path("rules").path(0).path("file").asString()).isEqualTo("rules/remedies.rules");
        assertThat(last.path("rules").path(0).path("name").asString()).isEqualTo("payment");
        assertThat(json.path("reject").isNull()).isTrue();
    }

    @Test
    void saysWhichRuleRemovedALine() {
        JsonNode first = json(Pages.awkward()).path("lines").path(0);

        assertThat(first.path("role").asString()).isEqualTo("removed");
        assertThat(first.path("removed_by").asString()).isEqualTo("before_title");
    }

    @Test
    void saysWhyAFileIsNoDecision() {
        JsonNode json = json(Pages.read("a.txt", "none".getBytes(StandardCharsets.UTF_8)));

        assertThat(json.path("reject").path("reason").asString()).isEqualTo("not_a_decision");
        assertThat(json.path("decision").isNull()).isTrue();
        assertThat(json.path("remedies")).isEmpty();
    }

    private static JsonNode json(ShownPage page) {
        return MAPPER.readTree(JsonPage.render(page));
    }
}
