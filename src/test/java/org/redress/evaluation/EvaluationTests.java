package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTests {

    private static final Line SUMS = Line.ALL.get(3);
    private static final Line DATES = Line.ALL.get(6);

    private final Evaluation evaluation = new Evaluation(List.of(
            new Score(SUMS, 3, 2, List.of(sum("50.00"), sum("60.00")), List.of(sum(""))),
            new Score(DATES, 7, 7, List.of(), List.of())));

    @Test
    void printsATableWithWhatWasMissedAndWhatIsExtra() {
        assertThat(evaluation.toTable(1)).isEqualToNormalizingNewlines("""
                                             gold  found  precision  recall      F1
                remedies: sums                  3      2      0.500   0.333   0.400
                dates: absolute, inferred       7      7      1.000   1.000   1.000

                remedies: sums
                  missed  a.txt: amount_gbp 50.00
                  and 1 more missed
                  extra   a.txt: amount_gbp -
                """);
    }

    @Test
    void printsTheTableAlone() {
        assertThat(evaluation.toTable(0)).hasLineCount(3);
    }

    @Test
    void namesTheLinesThatAreTooLow() {
        assertThat(evaluation.linesBelow(0.4)).isEmpty();
        assertThat(evaluation.linesBelow(0.41)).isEqualTo("remedies: sums 0.4000");
        assertThat(new Evaluation(List.of(new Score(DATES, 2001, 2001, List.of(sum("1.00")), List.of(sum("2.00")))))
                        .linesBelow(1))
                .isEqualTo("dates: absolute, inferred 0.9995");
    }

    @Test
    void writesAllFiguresAsJson() {
        JsonNode json = JsonMapper.shared().readTree(evaluation.toJson());

        assertThat(json.path("payments").path("title").asString()).isEqualTo("remedies: sums");
        assertThat(json.path("payments").path("gold").asInt()).isEqualTo(3);
        assertThat(json.path("payments").path("found").asInt()).isEqualTo(2);
        assertThat(json.path("payments").path("precision").asDouble()).isEqualTo(0.5);
        assertThat(json.path("payments").path("recall").asDouble()).isEqualTo(1 / 3.0);
        assertThat(json.at("/payments/f1").asDouble()).isEqualTo(2 * 0.5 * (1 / 3.0) / (0.5 + 1 / 3.0));
        assertThat(json.at("/payments/missed")).hasSize(2);
        assertThat(json.at("/payments/missed/0/source_file").asString()).isEqualTo("a.txt");
        assertThat(json.at("/payments/missed/0/amount_gbp").asString()).isEqualTo("50.00");
        assertThat(json.at("/payments/extra/0/amount_gbp").isNull()).isTrue();
        assertThat(json.at("/dates/f1").asDouble()).isEqualTo(1.0);
    }

    private static Fact sum(String pounds) {
        return new Fact("a.txt", Map.of("amount_gbp", pounds));
    }
}
