package org.redress.report;

import java.util.ArrayList;
import java.util.List;
import org.redress.html.Element;

/** What the decisions promise to pay. */
final class PaymentSections {

    private static final String NONE = "No decision promises a payment or a refund with a sum.";

    private PaymentSections() {}

    static Element byOrganisation(ReportFigures figures) {
        String heading = "Payments by organisation";
        PaymentRanking ranking = figures.paymentsByOrganisation();
        if (ranking.largest().isEmpty()) {
            return Section.of(heading, NONE);
        }
        return Section.of(
                heading,
                "Payments and refunds with a sum that are agreed or recommended, the largest sums first. Waived charges"
                        + " and what was paid before the decision are not among them.",
                Section.pair(
                        Section.paymentChart("organisations", "Sum of payments by organisation", ranking.largest()),
                        Section.paymentTable("Organisation", withOthers(ranking))));
    }

    static Element byYear(ReportFigures figures) {
        String heading = "Payments by year";
        List<PaymentGroup> years = figures.paymentsByYear();
        if (years.isEmpty()) {
            return Section.of(heading, NONE);
        }
        return Section.of(
                heading,
                "The same payments by the year of the decision.",
                Section.pair(
                        Section.paymentChart("years", "Sum of payments by year", years),
                        Section.paymentTable("Year", years)));
    }

    private static List<PaymentGroup> withOthers(PaymentRanking ranking) {
        List<PaymentGroup> groups = new ArrayList<>(ranking.largest());
        if (ranking.others() > 0) {
            groups.add(new PaymentGroup(
                    Figures.count(ranking.others(), "other organisation", "other organisations"),
                    ranking.otherPayments()));
        }
        return groups;
    }
}
