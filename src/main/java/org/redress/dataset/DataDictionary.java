package org.redress.dataset;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Explains every table and every column in Markdown, for the people who load the dataset. */
final class DataDictionary {

    private static final String OPENING = """
            # The dataset of Redress, version %s

            Every table comes as `TABLE.csv` and as `TABLE.parquet`, with the same rows in the same order.

            - CSV is UTF-8 with a header row, commas, line feeds, and quotes only where they are needed; a quote in a quoted
              cell is doubled, and no cell holds a line break. An empty cell means that there is no value; every other text,
              `NA` and `null` among them, is a value. In Parquet an absent value is NULL.
            - `date` is ISO 8601, such as 2024-03-31, and DATE in Parquet. `decimal` is pounds sterling with two decimals and
              DECIMAL(12,2) in Parquet. `int` is INT32. `boolean` is `true` or `false`.
            - `list` is a LIST of strings in Parquet; in CSV its items are joined by `; `.
            - `code` is one of the words named in its row.
            - A column that is not marked `always` can be absent.
            """;

    private DataDictionary() {}

    static String markdown() {
        return OPENING.formatted(Tables.SCHEMA_VERSION)
                + Tables.ALL.stream().map(DataDictionary::chapter).collect(joining());
    }

    private static String chapter(Table<?> table) {
        String rows = table.columns().stream().map(DataDictionary::row).collect(joining());
        return "\n## " + table.name() + "\n\n" + table.description() + keys(table)
                + "\n\n| column | type | | meaning |\n|---|---|---|---|\n" + rows;
    }

    private static String keys(Table<?> table) {
        String key = table.primaryKey().isEmpty() ? "" : " Its key is " + names(table.primaryKey()) + ".";
        return key
                + table.references().stream()
                        .map(reference ->
                                " " + names(reference.columns()) + " name a row of `" + reference.table() + "`.")
                        .collect(joining())
                        .replace("`decision_id` name ", "`decision_id` names ");
    }

    private static String row(Column<?> column) {
        return "| `" + column.name() + "` | " + type(column.type()) + " | " + (column.isRequired() ? "always" : "")
                + " | " + meaning(column).replace("|", "\\|") + " |\n";
    }

    private static String meaning(Column<?> column) {
        return column.codes().isEmpty()
                ? column.description()
                : column.description() + " One of " + names(column.codes()) + ".";
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, URI -> "string";
            case CODE -> "code";
            case LIST -> "list";
            case INTEGER -> "int";
            case MONEY -> "decimal";
            case DATE -> "date";
            case FLAG -> "boolean";
        };
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }
}
