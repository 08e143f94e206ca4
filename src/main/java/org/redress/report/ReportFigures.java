package org.redress.report;

import java.util.List;
import org.redress.dataset.DatasetCounts;
import org.redress.decision.Reject;

/**
 * Every number that the report shows.
 *
 * @param counts rows of the tables, and the payments of all decisions
 * @param rejectsByReason the most frequent first
 * @param firstRejects the first rejected files in the order of their paths
 * @param decisionsByOutcome the most frequent first
 * @param issuesByCode the most frequent first
 * @param paymentsByYear by the year of the decision
 */
public record ReportFigures(
        DatasetCounts counts,
        List<Count> rejectsByReason,
        List<Reject> firstRejects,
        List<Count> decisionsByOutcome,
        List<Count> issuesByCode,
        PaymentRanking paymentsByOrganisation,
        List<PaymentGroup> paymentsByYear) {

    public ReportFigures {
        rejectsByReason = List.copyOf(rejectsByReason);
        firstRejects = List.copyOf(firstRejects);
        decisionsByOutcome = List.copyOf(decisionsByOutcome);
        issuesByCode = List.copyOf(issuesByCode);
        paymentsByYear = List.copyOf(paymentsByYear);
    }

    long decisions() {
        return counts.rows("decisions");
    }

    long rejects() {
        return counts.rows("rejects");
    }

    /** Every file of the input folder is a decision or a reject. */
    long files() {
        return decisions() + rejects();
    }
}
