package org.redress.report;

import java.math.BigDecimal;
import java.util.List;
import org.redress.report.drawing.BarChart;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.CitationReport;
import org.redress.report.figures.ProvisionCount;

/** Which provisions are cited most. */
final class LawSection {

    private static final String ID = "law";
    private static final String HEADING = "Law and guidance cited";

    private LawSection() {}

    static Section of(CitationReport report, long decisions) {
        if (report.most().isEmpty() && report.boilerplate().isEmpty()) {
            return Section.of(ID, HEADING, "No decision cites law or guidance.");
        }
        return Section.of(
                ID,
                HEADING,
                message(report, decisions),
                Section.note("Without the section on the Ombudsman's powers, which nearly every decision repeats;"
                        + " what is cited there stands apart below."),
                Section.pair(chart(report.most()).toElement(), table("Provisions cited most", report.most())),
                Section.part(
                        "In the section on the Ombudsman's powers",
                        report.boilerplate().isEmpty()
                                ? "Nothing is cited there."
                                : report.boilerplate().get(0).label() + " is cited in "
                                        + Words.share(
                                                report.boilerplate().get(0).decisions(), decisions)
                                        + " of the decisions.",
                        table("Provisions cited in the section on the Ombudsman's powers", report.boilerplate())
                                .narrow()
                                .toElement()));
    }

    private static String message(CitationReport report, long decisions) {
        if (report.most().isEmpty()) {
            return "Nothing is cited but what the Ombudsman's powers rest on.";
        }
        ProvisionCount first = report.most().get(0);
        if (first.decisions() == 1 && report.provisions() > 1) {
            return Words.count(report.provisions())
                    + " different provisions are cited, none in more than one decision.";
        }
        return Words.count(report.provisions(), "provision is", "different provisions are") + " cited, most of all "
                + first.label() + ": in " + Words.count(first.decisions(), "decision", "decisions") + ", "
                + Words.share(first.decisions(), decisions) + " of all.";
    }

    private static BarChart chart(List<ProvisionCount> provisions) {
        return new BarChart(
                "provisions",
                "Provisions cited in most decisions",
                provisions.stream()
                        .map(count -> new BarChart.Bar(
                                reversed(count), BigDecimal.valueOf(count.decisions()), Words.count(count.decisions())))
                        .toList());
    }

    /** The provision first: a long title is cut at its end. */
    private static String reversed(ProvisionCount count) {
        return count.provision().isEmpty() ? count.title() : count.provision() + ", " + count.title();
    }

    private static DataTable table(String caption, List<ProvisionCount> provisions) {
        return DataTable.ofNumbers(
                caption,
                List.of("Provision", "Decisions", "Citations"),
                provisions.stream()
                        .map(count -> DataTable.row(
                                count.label(), Words.count(count.decisions()), Words.count(count.citations())))
                        .toList());
    }
}
