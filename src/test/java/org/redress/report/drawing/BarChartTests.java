package org.redress.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BarChartTests {

    @Test
    void theLargestValueFillsTheWidthAndTheOthersTheirShare() {
        assertThat(draw(bar("a", 30), bar("b", 10), bar("c", 0)))
                .contains("class=\"s0\" y=\"21\" width=\"100.00%\"")
                .contains("class=\"s0\" y=\"59\" width=\"33.33%\"")
                .contains("class=\"s0\" y=\"97\" width=\"0.00%\"")
                .contains("height=\"114\"");
    }

    @Test
    void nothingButZerosHasNoWidth() {
        assertThat(draw(bar("a", 0))).contains("class=\"s0\" y=\"21\" width=\"0%\"");
    }

    @Test
    void aLongLabelIsCutInTheDrawingAndWholeInTheWords() {
        String label = "The Very Long Name of a Council of a County 😀😀😀😀😀😀😀😀😀";
        assertThat(draw(bar(label, 1)))
                .contains(">The Very Long Name of a Council of a County 😀😀😀😀😀…<")
                .contains(">The Very Long Name of a Counc…<")
                .contains(label + ": 1");
    }

    private static BarChart.Bar bar(String label, long value) {
        return new BarChart.Bar(label, BigDecimal.valueOf(value), String.valueOf(value));
    }

    private static String draw(BarChart.Bar... bars) {
        StringBuilder html = new StringBuilder();
        new BarChart("chart", "Title", Arrays.asList(bars)).toElement().appendTo(html);
        return html.toString();
    }
}
