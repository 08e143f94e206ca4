package org.redress.report;

import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;

/** What the decisions say and what the tables hold of them. */
final class DecisionSections {

    private DecisionSections() {}

    static Element outcomes(ReportFigures figures) {
        String heading = "Outcomes";
        List<Count> outcomes = figures.decisionsByOutcome();
        if (outcomes.isEmpty()) {
            return Section.of(heading, "There are no decisions.");
        }
        return Section.of(
                heading,
                "The decision as the page prints it; it is never inferred from the text.",
                Section.pair(
                        Section.countChart("outcomes", "Decisions by outcome", outcomes),
                        Section.countTable("Outcome", "Decisions", outcomes)));
    }

    static Element doubts(ReportFigures figures) {
        String heading = "Doubts";
        List<Count> issues = figures.issuesByCode();
        if (issues.isEmpty()) {
            return Section.of(heading, "Nothing in the decisions was in doubt.");
        }
        return Section.of(
                heading,
                "Where a decision contradicts itself or a value could not be settled; table issues says where.",
                Section.pair(
                        Section.countChart("issues", "Doubts by code", issues),
                        Section.countTable("Code", "Doubts", issues)));
    }

    static Element tables(ReportFigures figures) {
        List<List<Markup>> rows = figures.counts().rowsByTable().entrySet().stream()
                .map(entry -> tableRow(entry.getKey(), entry.getValue()))
                .toList();
        return Section.of(
                "The tables",
                "Every table is there in two formats with the same rows; datapackage.json says what the columns mean.",
                DataTable.ofNumbers(List.of("Table", "Rows", "Text", "Columnar"), rows)
                        .toElement());
    }

    private static List<Markup> tableRow(String table, long rows) {
        return List.of(
                Markup.text(table),
                Markup.text(Figures.count(rows)),
                link("CSV", table + ".csv"),
                link("Parquet", table + ".parquet"));
    }

    private static Element link(String text, String file) {
        return Element.of("a", text).set("href", file);
    }
}
