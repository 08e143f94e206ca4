package org.redress.report;

import java.math.BigDecimal;
import java.util.List;
import org.redress.html.Element;
import org.redress.report.drawing.ColumnChart;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.DeadlineReport;
import org.redress.report.figures.DeadlineReport.Span;

/** How many days organisations get to act. */
final class DeadlineSection {

    private static final String ID = "deadlines";
    private static final String HEADING = "Time to act";

    private DeadlineSection() {}

    static Section of(DeadlineReport report) {
        if (report.remedies() == 0) {
            return Section.of(ID, HEADING, "No remedy has a due date that is known.");
        }
        String message = "Half of the " + Words.count(report.remedies(), "remedy", "remedies")
                + " with a known due date " + (report.remedies() == 1 ? "is" : "are") + " due within "
                + days(report.medianDays()) + " of the decision, nine in ten within "
                + days(BigDecimal.valueOf(report.ninetyPercent())) + ".";
        Element tables = Element.of(
                        "div", spans(report).toElement(), kinds(report).toElement())
                .set("class", "pair");
        return Section.of(ID, HEADING, message, chart(report).toElement(), tables);
    }

    private static ColumnChart chart(DeadlineReport report) {
        return new ColumnChart(
                "days-to-act",
                "Remedies by days from the decision to the due date",
                List.of(),
                report.spans().stream()
                        .map(span -> new ColumnChart.Column(
                                inWords(span),
                                tick(span),
                                span.firstDay() == 0 ? "days" : "",
                                List.of(BigDecimal.valueOf(span.remedies())),
                                Words.count(span.remedies()),
                                Words.count(span.remedies())))
                        .toList());
    }

    private static DataTable spans(DeadlineReport report) {
        DataTable table = DataTable.ofNumbers(
                "Remedies by days from the decision to the due date",
                List.of("Due after", "Remedies", "Share"),
                report.spans().stream()
                        .map(span -> DataTable.row(
                                inWords(span),
                                Words.count(span.remedies()),
                                Words.share(span.remedies(), report.remedies())))
                        .toList());
        return table.withFoot(DataTable.row("All", Words.count(report.remedies()), "100%"));
    }

    private static DataTable kinds(DeadlineReport report) {
        DataTable table = DataTable.ofNumbers(
                "Median days to act by kind of remedy",
                List.of("Kind of remedy", "Remedies", "Median days"),
                report.kinds().stream()
                        .map(kind -> DataTable.row(
                                Wording.of(kind.kind()),
                                Words.count(kind.remedies()),
                                kind.medianDays().toPlainString()))
                        .toList());
        return table.withFoot(DataTable.row(
                "All", Words.count(report.remedies()), report.medianDays().toPlainString()));
    }

    private static String inWords(Span span) {
        return span.lastDay() == Integer.MAX_VALUE
                ? "more than " + (span.firstDay() - 1) + " days"
                : span.firstDay() == 0
                        ? "up to " + span.lastDay() + " days"
                        : span.firstDay() + " to " + span.lastDay() + " days";
    }

    private static String tick(Span span) {
        return span.lastDay() == Integer.MAX_VALUE
                ? "> " + (span.firstDay() - 1)
                : span.firstDay() == 0 ? "≤ " + span.lastDay() : span.firstDay() + "–" + span.lastDay();
    }

    private static String days(BigDecimal days) {
        return days.toPlainString() + (days.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
