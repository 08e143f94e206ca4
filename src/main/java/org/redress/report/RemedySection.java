package org.redress.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import org.redress.report.drawing.BarChart;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.RemedyCount;
import org.redress.report.figures.RemedyReport;

/** What organisations must do to put things right. */
final class RemedySection {

    private static final String ID = "remedies";
    private static final String HEADING = "Remedies";

    private RemedySection() {}

    static Section of(RemedyReport report) {
        if (report.kinds().isEmpty()) {
            return Section.of(ID, HEADING, "No decision states a remedy.");
        }
        RemedyCount first = report.kinds().get(0);
        String message = Words.count(report.decisions(), "decision states", "decisions state") + " "
                + Words.count(report.remedies(), "remedy", "remedies") + ". The most frequent kind is “"
                + Wording.of(first.kind()) + "”, in " + Words.share(first.decisions(), report.decisions())
                + " of these decisions.";
        return Section.of(ID, HEADING, message, Section.pair(chart(report).toElement(), table(report)));
    }

    private static BarChart chart(RemedyReport report) {
        return new BarChart(
                "remedies-by-kind",
                "Remedies by kind",
                report.kinds().stream()
                        .map(kind -> new BarChart.Bar(
                                Wording.of(kind.kind()), BigDecimal.valueOf(kind.all()), Words.count(kind.all())))
                        .toList());
    }

    private static DataTable table(RemedyReport report) {
        List<String> headings = List.of("Kind", "Decisions", "Agreed", "Recom\u00admended", "Already done", "All");
        DataTable table = DataTable.ofNumbers(
                "Remedies by kind",
                headings,
                report.kinds().stream()
                        .map(kind -> DataTable.row(
                                Wording.of(kind.kind()),
                                Words.count(kind.decisions()),
                                Words.count(kind.agreed()),
                                Words.count(kind.recommended()),
                                Words.count(kind.alreadyDone()),
                                Words.count(kind.all())))
                        .toList());
        return table.withFoot(DataTable.row(
                "All",
                Words.count(report.decisions()),
                sum(report, RemedyCount::agreed),
                sum(report, RemedyCount::recommended),
                sum(report, RemedyCount::alreadyDone),
                Words.count(report.remedies())));
    }

    private static String sum(RemedyReport report, ToIntFunction<RemedyCount> number) {
        return Words.count(report.kinds().stream().mapToInt(number).sum());
    }
}
