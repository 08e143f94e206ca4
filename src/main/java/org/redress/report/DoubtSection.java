package org.redress.report;

import java.math.BigDecimal;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.drawing.BarChart;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.IssueCount;
import org.redress.report.figures.ReportFigures;

/** Where decisions contradict themselves or a value could not be settled. */
final class DoubtSection {

    private static final String ID = "doubts";
    private static final String HEADING = "Doubts";
    private static final int BARS = 12;

    private DoubtSection() {}

    static Section of(ReportFigures figures) {
        List<IssueCount> issues = figures.issues();
        if (issues.isEmpty()) {
            return Section.of(ID, HEADING, "Nothing in the decisions was in doubt.");
        }
        String message = "There are "
                + Words.count(issues.stream().mapToInt(IssueCount::issues).sum(), "doubt", "doubts") + " about "
                + Words.count(figures.decisionsInDoubt(), "decision", "decisions") + ", "
                + Words.share(figures.decisionsInDoubt(), figures.decisions()) + " of all.";
        return Section.of(
                ID,
                HEADING,
                message.replace("There are 1 doubt", "There is 1 doubt"),
                Section.note("Where a decision contradicts itself or a value could not be settled, nothing is guessed;"
                        + " the table issues says where in which decision."),
                Section.pair(chart(issues).toElement(), table(issues)));
    }

    private static BarChart chart(List<IssueCount> issues) {
        return new BarChart(
                "doubts-by-code",
                "Doubts by code",
                issues.stream()
                        .limit(BARS)
                        .map(count -> new BarChart.Bar(
                                count.code().code(), BigDecimal.valueOf(count.issues()), Words.count(count.issues())))
                        .toList());
    }

    private static DataTable table(List<IssueCount> issues) {
        return DataTable.ofWords(
                        "Doubts by code",
                        List.of("Code and meaning", "Doubts", "Decisions"),
                        issues.stream().map(DoubtSection::row).toList())
                .inStyle("numbers meanings");
    }

    private static List<Markup> row(IssueCount count) {
        return List.of(
                Element.of(
                        "span",
                        Element.of("code", count.code().code()),
                        Element.of("span", Wording.of(count.code())).set("class", "meaning")),
                Markup.text(Words.count(count.issues())),
                Markup.text(Words.count(count.decisions())));
    }
}
