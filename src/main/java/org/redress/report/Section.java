package org.redress.report;

import java.math.BigDecimal;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;

/** The building blocks of a section: a heading, what it is about, and the same numbers as a chart and as a table. */
final class Section {

    private Section() {}

    static Element of(String heading, String explanation, Markup... content) {
        return Element.of("section")
                .with(Element.of("h2", heading), Element.of("p", explanation))
                .with(content);
    }

    static Element pair(BarChart chart, DataTable table) {
        return Element.of("div").set("class", "pair").with(chart.toElement(), table.toElement());
    }

    static BarChart countChart(String id, String title, List<Count> counts) {
        return new BarChart(
                id,
                title,
                counts.stream()
                        .map(count -> new BarChart.Bar(
                                count.label(), BigDecimal.valueOf(count.number()), Figures.count(count.number())))
                        .toList());
    }

    static DataTable countTable(String labelHeading, String numberHeading, List<Count> counts) {
        return DataTable.ofNumbers(
                List.of(labelHeading, numberHeading),
                counts.stream()
                        .map(count -> DataTable.row(count.label(), Figures.count(count.number())))
                        .toList());
    }

    static BarChart paymentChart(String id, String title, List<PaymentGroup> groups) {
        return new BarChart(
                id,
                title,
                groups.stream()
                        .map(group -> new BarChart.Bar(
                                group.label(),
                                group.payments().totalPounds(),
                                Figures.pounds(group.payments().totalPounds())))
                        .toList());
    }

    static DataTable paymentTable(String labelHeading, List<PaymentGroup> groups) {
        return DataTable.ofNumbers(
                List.of(labelHeading, "Payments", "Sum"),
                groups.stream()
                        .map(group -> DataTable.row(
                                group.label(),
                                Figures.count(group.payments().count()),
                                Figures.pounds(group.payments().totalPounds())))
                        .toList());
    }
}
