package org.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.html.Markup;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.PaymentFigures;
import org.redress.report.figures.PaymentGroup;

/**
 * Groups of payments as a table. The sums of a column all have pence or none has, so that they stand one below the other.
 *
 * @param first what the groups are
 * @param foot groups that stand apart, such as all others together
 */
record PaymentTable(String caption, String first, List<PaymentGroup> groups, List<PaymentGroup> foot) {

    private static final List<Function<PaymentFigures, BigDecimal>> SUMS =
            List.of(PaymentFigures::total, PaymentFigures::median, PaymentFigures::largest);

    PaymentTable {
        groups = List.copyOf(groups);
        foot = List.copyOf(foot);
    }

    DataTable toTable() {
        DataTable table = DataTable.ofNumbers(
                caption,
                List.of(first, "Payments", "Sum", "Median", "Largest"),
                groups.stream().map(this::row).toList());
        for (PaymentGroup group : foot) {
            table = table.withFoot(row(group));
        }
        return table;
    }

    private List<Markup> row(PaymentGroup group) {
        PaymentFigures figures = group.figures();
        List<Markup> row = new ArrayList<>();
        row.add(Markup.text(group.label()));
        row.add(Markup.text(Words.count(figures.count())));
        for (Function<PaymentFigures, BigDecimal> sum : SUMS) {
            row.add(Markup.text(figures.count() == 0 ? "–" : money(sum, figures)));
        }
        return row;
    }

    private String money(Function<PaymentFigures, BigDecimal> sum, PaymentFigures figures) {
        boolean whole = Stream.concat(groups.stream(), foot.stream())
                .map(group -> sum.apply(group.figures()))
                .allMatch(Words::isWhole);
        return whole ? Words.pounds(sum.apply(figures)) : Words.exactPounds(sum.apply(figures));
    }
}
