package org.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.drawing.ColumnChart;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.Count;
import org.redress.report.figures.OutcomeReport;
import org.redress.report.figures.OutcomeReport.PeriodOutcomes;

/** What was decided, and when. */
final class OutcomeSection {

    private static final String ID = "outcomes";
    private static final String HEADING = "Outcomes";

    /** A share of fewer decisions says nothing about a trend. */
    private static final int ENOUGH_FOR_A_SHARE = 10;

    private final OutcomeReport report;
    private final List<Long> totals;
    private final long all;

    private OutcomeSection(OutcomeReport report) {
        this.report = report;
        this.totals = report.outcomes().stream().map(Count::number).toList();
        this.all = sum(totals);
    }

    static Section of(OutcomeReport report) {
        return report.outcomes().isEmpty()
                ? Section.of(ID, HEADING, "There are no decisions.")
                : new OutcomeSection(report).build();
    }

    private Section build() {
        List<Element> content = new ArrayList<>();
        content.add(Section.message(message()));
        content.add(Section.note("The outcome as the decision prints it; it is never inferred from the text."));
        if (!report.byPeriod().isEmpty()) {
            content.add(chart().toElement());
        }
        content.add(table().narrow().toElement());
        return new Section(ID, HEADING, content);
    }

    private String message() {
        Count first = report.outcomes().get(0);
        if (all == 1) {
            return "The outcome of the one decision: " + first.label() + ".";
        }
        String overall = "“" + first.label() + "” is the outcome of " + Words.share(first.number(), all) + " of the "
                + Words.count(all, "decision", "decisions");
        List<PeriodOutcomes> periods =
                report.byPeriod().stream().filter(period -> period.all() > 0).toList();
        if (periods.size() < 2 || !isTelling(periods.get(0)) || !isTelling(periods.get(periods.size() - 1))) {
            return overall + ".";
        }
        return overall + ": " + share(periods.get(0)) + ", " + share(periods.get(periods.size() - 1)) + ".";
    }

    private static boolean isTelling(PeriodOutcomes period) {
        return period.all() >= ENOUGH_FOR_A_SHARE;
    }

    private static String share(PeriodOutcomes period) {
        return Words.share(period.numbers().get(0), period.all()) + " in "
                + period.period().inWords();
    }

    private ColumnChart chart() {
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (PeriodOutcomes each : report.byPeriod()) {
            columns.add(new ColumnChart.Column(
                    each.period().label(),
                    each.period().tick(),
                    TimeAxis.year(each.period(), columns.isEmpty()),
                    each.numbers().stream().map(BigDecimal::valueOf).toList(),
                    each.all() == 0 ? "" : Words.count(each.all()),
                    inWords(each.numbers())));
        }
        return new ColumnChart("outcomes-over-time", "Decisions by outcome and date", labels(), columns);
    }

    private String inWords(List<Long> numbers) {
        List<String> words = new ArrayList<>();
        for (String label : labels()) {
            words.add(label + " " + Words.count(numbers.get(words.size())));
        }
        return String.join(", ", words);
    }

    private List<String> labels() {
        return report.outcomes().stream().map(Count::label).toList();
    }

    private DataTable table() {
        List<String> headings = new ArrayList<>(List.of("Decided"));
        headings.addAll(labels());
        headings.add("All");
        DataTable table = DataTable.ofNumbers(
                "Decisions by outcome and date",
                headings,
                report.byPeriod().stream()
                        .map(period -> row(period.period().label(), period.numbers()))
                        .toList());
        if (sum(report.undated()) > 0) {
            table = table.withFoot(row("date not printed", report.undated()));
        }
        return table.withFoot(row("All", totals)).withFoot(shares());
    }

    private static List<Markup> row(String label, List<Long> numbers) {
        return Stream.concat(
                        Stream.of(label),
                        LongStream.concat(numbers.stream().mapToLong(Long::longValue), LongStream.of(sum(numbers)))
                                .mapToObj(Words::count))
                .map(Markup::text)
                .toList();
    }

    private List<Markup> shares() {
        return Stream.concat(
                        Stream.of("Share"),
                        Stream.concat(totals.stream(), Stream.of(all)).map(number -> Words.share(number, all)))
                .map(Markup::text)
                .toList();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
