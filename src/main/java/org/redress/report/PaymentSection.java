package org.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.report.figures.PaymentFigures;
import org.redress.report.figures.PaymentGroup;
import org.redress.report.figures.PaymentRanking;
import org.redress.report.figures.PaymentReport;
import org.redress.report.figures.Period;
import org.redress.report.figures.PeriodPayments;
import org.redress.html.BarChart;
import org.redress.html.ColumnChart;
import org.redress.html.DataTable;
import org.redress.html.Element;
import org.redress.html.Markup;

/** What the decisions promise to pay: by organisation, by category and over time. */
final class PaymentSection {

    private static final int NAMED = 5;

    private final PaymentReport payments;
    private final boolean pence;

    private PaymentSection(PaymentReport payments) {
        this.payments = payments;
        this.pence = figuresShown().anyMatch(PaymentSection::hasPence);
    }

    static Section of(PaymentReport payments) {
        return new PaymentSection(payments).build();
    }

    private Section build() {
        String heading = "Payments";
        if (payments.all().count() == 0) {
            return Section.of("payments", heading, "No decision promises a payment or a refund with a sum.", note());
        }
        return Section.of(
                "payments",
                heading,
                overall(),
                note(),
                ranking(
                        "By organisation",
                        "organisation",
                        "organisations",
                        "Payments by organisation",
                        payments.byOrganisation()),
                ranking("By category", "category", "categories", "Payments by category", payments.byCategory()),
                overTime());
    }

    private String overall() {
        PaymentFigures all = payments.all();
        return all.count() == 1
                ? "One payment of " + Words.pounds(all.total()) + " is promised."
                : Words.count(all.count()) + " payments of " + Words.pounds(all.total())
                        + " in all are promised. Half of them are " + Words.pounds(all.median())
                        + " or less; the largest is " + Words.pounds(all.largest()) + ".";
    }

    private Element note() {
        String unpriced = payments.unpriced() == 0
                ? ""
                : " " + Words.count(payments.unpriced(), "payment whose sum is", "payments whose sum is")
                        + " not printed or not clear " + (payments.unpriced() == 1 ? "is" : "are")
                        + " left out of every figure.";
        return Section.note("Payments and refunds that the organisation has agreed to or that are recommended to it."
                + " Waived charges and what was paid before the decision are not counted." + unpriced);
    }

    private Element ranking(String heading, String one, String many, String title, PaymentRanking ranking) {
        BarChart chart = new BarChart(
                "payments-by-" + one,
                title + ", sum in pounds",
                ranking.largest().stream()
                        .map(group -> new BarChart.Bar(
                                group.label(),
                                group.figures().total(),
                                Words.pounds(group.figures().total())))
                        .toList());
        DataTable table = table(
                title, Words.capital(one), ranking.largest().stream().map(group -> row(group.label(), group.figures())));
        if (ranking.others() > 0) {
            String others = Words.count(ranking.others(), "other " + one, "other " + many);
            table = table.withFoot(row(others, ranking.otherFigures()));
        }
        return Section.part(
                heading,
                message(ranking, many),
                Section.pair(chart.toElement(), table.withFoot(row("All", payments.all()))));
    }

    private String message(PaymentRanking ranking, String many) {
        BigDecimal all = payments.all().total();
        PaymentGroup first = ranking.largest().get(0);
        if (ranking.groups() == 1) {
            return "All of it: " + first.label() + ".";
        }
        String most = first.label() + " stands first with " + Words.pounds(first.figures().total()) + ", "
                + Words.share(first.figures().total(), all) + " of the sum.";
        return ranking.groups() <= NAMED
                ? most
                : most + " " + Words.capital(Words.small(NAMED)) + " of " + Words.count(ranking.groups()) + " " + many
                        + " account for " + Words.share(ranking.totalOfFirst(NAMED), all) + ".";
    }

    private Element overTime() {
        List<PeriodPayments> periods = payments.byPeriod();
        String heading = "Over time";
        if (periods.isEmpty()) {
            return Section.part(heading, "No decision that promises a payment prints its date.");
        }
        DataTable table = table(
                "Payments by date of the decision",
                "Decided",
                periods.stream().map(period -> row(period.period().label(), period.figures())));
        if (payments.undated().count() > 0) {
            table = table.withFoot(row("date not printed", payments.undated()));
        }
        Element charts = Element.of(
                        "div",
                        figure("Sum of payments", columns("sums", "Sum of payments", PaymentFigures::total)),
                        figure("Median payment", columns("medians", "Median payment", PaymentFigures::median)))
                .set("class", "pair");
        return Section.part(
                heading, trend(), charts, table.withFoot(row("All", payments.all())).toElement());
    }

    private static Element figure(String caption, ColumnChart chart) {
        return Element.of("figure", Element.of("figcaption", caption), chart.toElement());
    }

    private ColumnChart columns(String id, String title, Function<PaymentFigures, BigDecimal> value) {
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (PeriodPayments each : payments.byPeriod()) {
            BigDecimal pounds = value.apply(each.figures());
            Period period = each.period();
            columns.add(new ColumnChart.Column(
                    period.label(),
                    period.tick(),
                    TimeAxis.year(period, columns.isEmpty()),
                    List.of(pounds),
                    pounds.signum() == 0 ? "" : Words.shortPounds(pounds),
                    Words.pounds(pounds)));
        }
        return new ColumnChart(id, title + " by date of the decision", List.of(), columns);
    }

    private String trend() {
        List<PeriodPayments> paid = payments.byPeriod().stream()
                .filter(period -> period.figures().count() > 0)
                .toList();
        if (paid.size() < 2) {
            return paid.isEmpty()
                    ? "No decision that promises a payment prints its date."
                    : "All that is dated was promised in " + paid.get(0).period().inWords() + ".";
        }
        PeriodPayments most = paid.stream()
                .reduce((a, b) -> b.figures().total().compareTo(a.figures().total()) > 0 ? b : a)
                .orElseThrow();
        return "Most was promised in " + most.period().inWords() + ": "
                + Words.pounds(most.figures().total()) + ". The median payment was " + median(paid.get(0)) + " and "
                + median(paid.get(paid.size() - 1)) + ".";
    }

    private static String median(PeriodPayments period) {
        return Words.pounds(period.figures().median()) + " in " + period.period().inWords();
    }

    private DataTable table(String caption, String first, Stream<List<Markup>> rows) {
        return DataTable.ofNumbers(caption, List.of(first, "Payments", "Sum", "Median", "Largest"), rows.toList());
    }

    private List<Markup> row(String label, PaymentFigures figures) {
        return figures.count() == 0
                ? DataTable.row(label, "0", "–", "–", "–")
                : DataTable.row(
                        Words.shorten(label, ReportPage.LONGEST_NAME),
                        Words.count(figures.count()),
                        money(figures.total()),
                        money(figures.median()),
                        money(figures.largest()));
    }

    /** All sums of the section have pence or none has, so that they stand one below the other. */
    private String money(BigDecimal pounds) {
        return pence ? Words.exactPounds(pounds) : Words.pounds(pounds);
    }

    private Stream<PaymentFigures> figuresShown() {
        return Stream.of(
                        Stream.of(payments.all(), payments.undated()),
                        Stream.of(payments.byOrganisation(), payments.byCategory())
                                .flatMap(ranking -> Stream.concat(
                                        Stream.of(ranking.otherFigures()),
                                        ranking.largest().stream().map(PaymentGroup::figures))),
                        payments.byPeriod().stream().map(PeriodPayments::figures))
                .flatMap(Function.identity());
    }

    private static boolean hasPence(PaymentFigures figures) {
        return !Words.isWhole(figures.total())
                || !Words.isWhole(figures.median())
                || !Words.isWhole(figures.largest());
    }
}
