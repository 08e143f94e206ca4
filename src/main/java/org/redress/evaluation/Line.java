package org.redress.evaluation;

import java.util.List;

/**
 * One line of the report.
 *
 * @param code its name for programs
 * @param title its name for people
 * @param comparison what it compares
 */
record Line(String code, String title, Comparison comparison) {

    /** All lines in the order of the report. */
    static final List<Line> ALL = List.of(
            new Line("files", "files", new OutcomeComparison()),
            new Line("header", "decisions (all fields)", new HeadingComparison()),
            new Line("paragraphs", "paragraphs", RowComparisons.PARAGRAPHS),
            new Line("payments", "remedies: sums", RowComparisons.SUMS),
            new Line("remedies", "remedies: actions", RowComparisons.ACTIONS),
            new Line("legislation", "legislation", RowComparisons.LEGISLATION),
            new Line("dates", "dates: absolute, inferred", RowComparisons.DATES),
            new Line("relative", "dates: relative", RowComparisons.RELATIVE_DATES),
            new Line("evidence", "evidence at its offsets", new EvidenceComparison()));
}
