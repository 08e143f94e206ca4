package org.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTests {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2023-05-02, 2023-05-02/2023-05-02",
        "DATE, 2024-02, 2024-02-01/2024-02-29",
        "DATE, 2023, 2023-01-01/2023-12-31",
        "DATE, 2023-WI, 2023-12-01/2024-02-29",
        "DATE, 2023-05-02/2023-06-05, 2023-05-02/2023-06-05",
        "MONEY, £1350.5, 1350.50",
        "MONEY, ~£250.0, 250.00"
    })
    void comparesWhatAnEntityMeans(String type, String value, String compared) {
        assertThat(Finding.of(new Entity("a.txt", type, value, 0, 1), "a.txt", "7"))
                .contains(new Finding("a.txt", "7", compared));
    }

    @ParameterizedTest
    @CsvSource({"DATE, XXXX-05-02", "DATE, PAST_REF", "DATE, null", "MONEY, null"})
    void leavesOutAnEntityThatSaysNoDayAndNoSum(String type, String value) {
        assertThat(Finding.of(new Entity("a.txt", type, value, 0, 1), "a.txt", "7"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "late, month, 2023-07-21, 2023-07-31, 2023-07-01/2023-07-31",
        "early, season, 2023-12-01, 2023-12-31, 2023-12-01/2024-02-29",
        "mid, year, 2023-05-01, 2023-08-31, 2023-01-01/2023-12-31",
        "'', day, 2023-05-02, 2023-05-02, 2023-05-02/2023-05-02"
    })
    void leavesEarlyMiddleAndLateAside(String modifier, String precision, String start, String end, String compared) {
        Map<String, String> row = Map.of(
                "paragraph", "7", "modifier", modifier, "precision", precision, "date_start", start, "date_end", end);

        assertThat(Finding.date("a.txt", row)).isEqualTo(new Finding("a.txt", "7", compared));
    }

    @Test
    void comparesSumsToThePenny() {
        Map<String, String> row = Map.of("paragraph", "7", "amount_gbp", "250");

        assertThat(Finding.sum("a.txt", row, "amount_gbp").value()).isEqualTo("250.00");
    }
}
