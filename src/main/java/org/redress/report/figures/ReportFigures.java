package org.redress.report.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.DatasetCounts;
import org.redress.decision.Reject;

/**
 * Every number that the report shows.
 *
 * @param counts rows of the tables and how well their columns are filled
 * @param rejectsByReason the most frequent first
 * @param firstRejects the first rejected files in the order of their paths
 * @param organisations how many bodies the decisions are about
 * @param firstDay of the earliest decision; null if none prints a date
 * @param lastDay of the latest decision; null if none prints a date
 * @param issues the most frequent first
 * @param decisionsInDoubt decisions with at least one issue
 */
public record ReportFigures(
        RunFacts run,
        DatasetCounts counts,
        List<Count> rejectsByReason,
        List<Reject> firstRejects,
        int organisations,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        PaymentReport payments,
        OutcomeReport outcomes,
        RemedyReport remedies,
        DeadlineReport deadlines,
        CitationReport citations,
        List<IssueCount> issues,
        int decisionsInDoubt) {

    public ReportFigures {
        rejectsByReason = List.copyOf(rejectsByReason);
        firstRejects = List.copyOf(firstRejects);
        issues = List.copyOf(issues);
    }

    public long decisions() {
        return counts.rows("decisions");
    }

    public long rejects() {
        return counts.rows("rejects");
    }
}
