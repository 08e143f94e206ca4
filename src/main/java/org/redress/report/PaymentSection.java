package org.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.redress.html.Element;
import org.redress.report.drawing.BarChart;
import org.redress.report.drawing.ColumnChart;
import org.redress.report.figures.PaymentFigures;
import org.redress.report.figures.PaymentGroup;
import org.redress.report.figures.PaymentRanking;
import org.redress.report.figures.PaymentReport;
import org.redress.report.figures.Period;
import org.redress.report.figures.PeriodPayments;

/** What the decisions promise to pay: by organisation, by category and over time. */
final class PaymentSection {

    private static final String ID = "payments";
    private static final String HEADING = "Payments";
    private static final int NAMED = 5;

    /** The median of fewer payments says nothing about a trend. */
    private static final int ENOUGH_FOR_A_MEDIAN = 5;

    private final PaymentReport payments;

    private PaymentSection(PaymentReport payments) {
        this.payments = payments;
    }

    static Section of(PaymentReport payments) {
        return new PaymentSection(payments).build();
    }

    private Section build() {
        if (payments.all().count() == 0) {
            return Section.of(ID, HEADING, "No decision promises a payment or a refund with a sum.", note());
        }
        return Section.of(
                ID,
                HEADING,
                overall(),
                note(),
                ranking("organisation", "organisations", payments.byOrganisation()),
                ranking("category", "categories", payments.byCategory()),
                overTime());
    }

    private String overall() {
        PaymentFigures all = payments.all();
        return all.count() == 1
                ? "One payment of " + Words.roundPounds(all.total()) + " is promised."
                : Words.count(all.count()) + " payments of " + Words.roundPounds(all.total())
                        + " in all are promised. Half of them are " + Words.roundPounds(all.median())
                        + " or less; the largest is " + Words.roundPounds(all.largest()) + ".";
    }

    private Element note() {
        String counted = "Payments and refunds that the organisation has agreed to or that are recommended to it."
                + " Waived charges and what was paid before the decision are not counted.";
        long unpriced = payments.unpriced();
        return Section.note(
                switch ((int) Math.min(unpriced, 2)) {
                    case 0 -> counted;
                    case 1 -> counted + " One payment whose sum is not printed or not clear is left out.";
                    default ->
                        counted + " " + Words.count(unpriced)
                                + " payments whose sums are not printed or not clear are left out.";
                });
    }

    private Element ranking(String one, String many, PaymentRanking ranking) {
        String title = "Payments by " + one;
        BarChart chart = new BarChart(
                "payments-by-" + one,
                title + ": their sum",
                ranking.largest().stream().map(PaymentSection::bar).toList());
        List<PaymentGroup> foot = new ArrayList<>();
        if (ranking.others() > 0) {
            String others = Words.count(ranking.others(), "other " + one, "other " + many);
            foot.add(new PaymentGroup(others, ranking.otherFigures()));
        }
        foot.add(new PaymentGroup("All", payments.all()));
        PaymentTable table = new PaymentTable(title, Words.capital(one), ranking.largest(), foot);
        return Section.part("By " + one, message(ranking, many), Section.pair(chart.toElement(), table.toTable()));
    }

    private static BarChart.Bar bar(PaymentGroup group) {
        BigDecimal total = group.figures().total();
        return new BarChart.Bar(group.label(), total, Words.roundPounds(total));
    }

    private String message(PaymentRanking ranking, String many) {
        BigDecimal all = payments.all().total();
        PaymentGroup first = ranking.largest().get(0);
        if (ranking.groups() == 1) {
            return "All of it: " + first.label() + ".";
        }
        String most = first.label() + " stands first with "
                + Words.roundPounds(first.figures().total()) + ", "
                + Words.share(first.figures().total(), all) + " of the sum.";
        return ranking.groups() <= NAMED
                ? most
                : most + " " + Words.capital(Words.small(NAMED)) + " of the "
                        + Words.small(ranking.groups()) + " " + many + " account for "
                        + Words.share(ranking.totalOfFirst(NAMED), all) + " of it.";
    }

    private Element overTime() {
        String heading = "Over time";
        if (payments.byPeriod().isEmpty()) {
            return Section.part(heading, trend());
        }
        Element charts = Element.of(
                        "div",
                        figure("Sum of payments", columns("sums", "Sum of payments", PaymentFigures::total)),
                        figure("Median payment", columns("medians", "Median payment", PaymentFigures::median)))
                .set("class", "pair");
        return Section.part(heading, trend(), charts, periodTable());
    }

    private Element periodTable() {
        List<PaymentGroup> foot = new ArrayList<>();
        if (payments.undated().count() > 0) {
            foot.add(new PaymentGroup("date not printed", payments.undated()));
        }
        foot.add(new PaymentGroup("All", payments.all()));
        List<PaymentGroup> periods = payments.byPeriod().stream()
                .map(each -> new PaymentGroup(each.period().label(), each.figures()))
                .toList();
        return new PaymentTable("Payments by date of the decision", "Decided", periods, foot)
                .toTable()
                .narrow()
                .toElement();
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
                    Words.roundPounds(pounds)));
        }
        return new ColumnChart(id, title + " by date of the decision", List.of(), columns);
    }

    private String trend() {
        List<PeriodPayments> paid = payments.byPeriod().stream()
                .filter(period -> period.figures().count() > 0)
                .toList();
        if (paid.isEmpty()) {
            return "No decision that promises a payment prints its date.";
        }
        PeriodPayments first = paid.get(0);
        PeriodPayments last = paid.get(paid.size() - 1);
        if (first.equals(last)) {
            return "All that is dated was promised in " + first.period().inWords() + ".";
        }
        PeriodPayments most = paid.stream()
                .max(Comparator.comparing(period -> period.figures().total()))
                .orElseThrow();
        String largest = "Most was promised in " + most.period().inWords() + ": "
                + Words.roundPounds(most.figures().total()) + ".";
        return hasTellingMedian(first) && hasTellingMedian(last)
                ? largest + " The median payment was " + median(first) + " and " + median(last) + "."
                : largest;
    }

    private static boolean hasTellingMedian(PeriodPayments period) {
        return period.figures().count() >= ENOUGH_FOR_A_MEDIAN;
    }

    private static String median(PeriodPayments period) {
        return Words.roundPounds(period.figures().median()) + " in "
                + period.period().inWords();
    }
}
