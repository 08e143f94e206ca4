package org.redress.report.figures;

import java.util.List;

/**
 * What organisations must do to put things right.
 *
 * @param remedies how many
 * @param decisions with at least one
 * @param kinds the most frequent first
 */
public record RemedyReport(int remedies, int decisions, List<RemedyCount> kinds) {

    public RemedyReport {
        kinds = List.copyOf(kinds);
    }
}
