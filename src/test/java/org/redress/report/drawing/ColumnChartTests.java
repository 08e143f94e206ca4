package org.redress.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.report.drawing.ColumnChart.Column;

class ColumnChartTests {

    @Test
    void valuesOfAColumnStandOnEachOther() {
        assertThat(draw(List.of("low", "high"), column("2023", 10, 20), column("2024", 60, 0)))
                .contains(
                        "<rect class=\"s0\" x=\"2.33%\" y=\"145\" width=\"12.00%\" height=\"25\">",
                        "<rect class=\"s1\" x=\"2.33%\" y=\"95\" width=\"12.00%\" height=\"50\">",
                        "<rect class=\"s0\" x=\"19.00%\" y=\"20\" width=\"12.00%\" height=\"150\">",
                        "<rect class=\"s1\" x=\"19.00%\" y=\"20\" width=\"12.00%\" height=\"0\">");
    }

    @Test
    void whatIsNotNothingCanBeSeen() {
        assertThat(draw(List.of(), column("2023", 1), column("2024", 100_000)))
                .contains("y=\"169\" width=\"12.00%\" height=\"1\"");
    }

    @Test
    void nothingButZerosHasNoHeight() {
        assertThat(draw(List.of(), column("2023", 0))).contains("height=\"0\"");
    }

    @Test
    void coloursHaveAKeyWhereThereIsMoreThanOne() {
        assertThat(draw(List.of("low", "high"), column("2023", 1, 2)))
                .contains("<ul class=\"key\">", "<span>low</span>", "<span>high</span>");
        assertThat(draw(List.of(), column("2023", 1))).doesNotContain("class=\"key\"");
    }

    @Test
    void saysItsNumbersInWords() {
        assertThat(draw(List.of(), column("2023", 1), column("2024", 2)))
                .contains("<desc id=\"chart-desc\">in 2023: [1]; in 2024: [2]</desc>");
    }

    @Test
    void manyColumnsGetSmallLetters() {
        assertThat(draw(List.of(), columns(6))).contains("class=\"columns\"");
        assertThat(draw(List.of(), columns(9))).contains("class=\"columns many\"");
        assertThat(draw(List.of(), columns(12))).contains("class=\"columns many crowded\"");
    }

    private static Column[] columns(int number) {
        return IntStream.range(0, number).mapToObj(n -> column("c" + n, n)).toArray(Column[]::new);
    }

    private static Column column(String label, Integer... values) {
        return new Column(
                "in " + label,
                label,
                "",
                Arrays.stream(values).map(BigDecimal::valueOf).toList(),
                "",
                Arrays.toString(values));
    }

    private static String draw(List<String> series, Column... columns) {
        StringBuilder html = new StringBuilder();
        new ColumnChart("chart", "Title", series, Arrays.asList(columns))
                .toElement()
                .appendTo(html);
        return html.toString();
    }
}
