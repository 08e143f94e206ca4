package org.redress.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the columns of the dataset can hold, for whoever writes rows by hand. */
public final class ColumnRules {

    private static final Map<ColumnType, Rule> RULES = Map.of(
            ColumnType.INTEGER, new Rule("\\d{1,9}", "a whole number"),
            ColumnType.MONEY, new Rule("\\d{1,10}(\\.\\d{1,2})?", "pounds such as 150.00"),
            ColumnType.DATE, new Rule("\\d{4}-\\d{2}-\\d{2}", "a date such as 2024-03-31"),
            ColumnType.FLAG, new Rule("true|false", "true or false"));

    private record Rule(Pattern pattern, String expected) {

        Rule(String pattern, String expected) {
            this(Pattern.compile(pattern), expected);
        }
    }

    private ColumnRules() {}

    /**
     * What to write in place of a cell that a column cannot hold.
     *
     * @param cell as CSV shows it; empty for an absent value
     * @return such as "true or false"; empty if the column can hold the cell
     * @throws IllegalArgumentException if the dataset has no such column
     */
    public static Optional<String> correct(String table, String column, String cell) {
        Column<?> found = find(table, column);
        if (cell.isEmpty()) {
            return found.isRequired() ? Optional.of("a value") : Optional.empty();
        }
        if (found.type() == ColumnType.CODE) {
            return found.codes().contains(cell)
                    ? Optional.empty()
                    : Optional.of("one of " + String.join(", ", found.codes()));
        }
        return Optional.ofNullable(RULES.get(found.type()))
                .filter(rule -> !rule.pattern().matcher(cell).matches())
                .map(Rule::expected);
    }

    private static Column<?> find(String table, String column) {
        for (Table<?> candidate : Tables.ALL) {
            for (Column<?> each : candidate.columns()) {
                if (candidate.name().equals(table) && each.name().equals(column)) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException("the dataset has no column " + table + "." + column);
    }
}
