package org.redress.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of which table are compared, and what of them must agree. */
final class RowComparisons {

    private static final Set<String> MONEY = Set.of("payment", "refund", "waiver");

    static final RowComparison PARAGRAPHS = new RowComparison("paragraphs", row -> is(row, "item", "0"))
            .with("paragraph", Folding.NONE)
            .with("section", Folding.NONE);

    static final RowComparison SUMS = new RowComparison("remedies", row -> MONEY.contains(row.getOrDefault("kind", "")))
            .with("kind", Folding.NONE)
            .with("amount_gbp", Folding.MONEY)
            .with("total_gbp", Folding.MONEY)
            .with("recipients", Folding.SET);

    static final RowComparison ACTIONS = new RowComparison("remedies", row -> true)
            .with("paragraph", Folding.NONE)
            .with("kind", Folding.NONE)
            .with("due_date", Folding.NONE)
            .with("status", Folding.NONE);

    static final RowComparison LEGISLATION = new RowComparison("legislation", row -> true)
            .with("paragraph", Folding.NONE)
            .with("kind", Folding.NONE)
            .with("title", Folding.TEXT)
            .with("provision", Folding.PROVISION);

    static final RowComparison DATES = new RowComparison("dates", row -> !is(row, "kind", "relative"))
            .with("paragraph", Folding.NONE)
            .with("kind", Folding.NONE)
            .with("precision", Folding.NONE)
            .with("modifier", Folding.NONE)
            .with("date_start", Folding.NONE)
            .with("date_end", Folding.NONE);

    static final RowComparison RELATIVE_DATES = new RowComparison("dates", row -> is(row, "kind", "relative"))
            .with("paragraph", Folding.NONE)
            .with("date_start", Folding.NONE);

    static final List<RowComparison> ALL = List.of(PARAGRAPHS, SUMS, ACTIONS, LEGISLATION, DATES, RELATIVE_DATES);

    private RowComparisons() {}

    /** The columns without which a row of a table cannot be compared. */
    static List<String> columnsNeeded(String table, Map<String, String> row) {
        return ALL.stream()
                .flatMap(comparison -> comparison.columnsNeeded(table, row).stream())
                .distinct()
                .toList();
    }

    private static boolean is(Map<String, String> row, String column, String value) {
        return value.equals(row.get(column));
    }
}
