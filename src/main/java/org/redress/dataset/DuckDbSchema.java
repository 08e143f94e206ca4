package org.redress.dataset;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Defines every table for DuckDB, with keys, codes and comments, and fills it from the files of a snapshot. */
final class DuckDbSchema {

    private static final String OPENING = """
            -- The dataset of Redress, version %s, as DuckDB tables with their keys: duckdb decisions.duckdb < this file

            """;

    private static final String PARQUET = """

            -- Fill the tables; name the folder of the snapshot here.
            SET VARIABLE snapshot = 'output/latest';

            """;

    private static final String CSV = """

            -- The same from CSV, in place of the statements above. Without these options DuckDB would guess the types.
            """;

    private DuckDbSchema() {}

    static String sql() {
        return OPENING.formatted(Tables.SCHEMA_VERSION)
                + each(DuckDbSchema::definition)
                + PARQUET
                + each(DuckDbSchema::fromParquet)
                + CSV
                + each(table ->
                        fromCsv(table).indent(0).replaceAll("(?m)^", "-- ").replaceAll("-- \\z", ""));
    }

    private static String each(Statements statements) {
        return Tables.ALL.stream().map(statements::of).collect(joining());
    }

    private static String definition(Table<?> table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column)));
        if (!table.primaryKey().isEmpty()) {
            lines.add("PRIMARY KEY (" + names(table.primaryKey()) + ")");
        }
        table.references().forEach(reference -> lines.add(foreignKey(reference)));
        return "CREATE TABLE " + table.name() + " (\n    " + String.join(",\n    ", lines) + "\n);\n" + comments(table)
                + "\n";
    }

    private static String column(Column<?> column) {
        String required = column.isRequired() ? " NOT NULL" : "";
        return name(column.name()) + " " + type(column.type()) + required + check(column);
    }

    private static String check(Column<?> column) {
        if (column.type().isNumber()) {
            return " CHECK (" + name(column.name()) + " >= 0)";
        }
        String codes = column.codes().stream().map(DuckDbSchema::text).collect(joining(", "));
        return codes.isEmpty() ? "" : " CHECK (" + name(column.name()) + " IN (" + codes + "))";
    }

    private static String foreignKey(Table.Reference reference) {
        String columns = "(" + names(reference.columns()) + ")";
        return "FOREIGN KEY " + columns + " REFERENCES " + reference.table() + " " + columns;
    }

    private static String comments(Table<?> table) {
        String ofTable = "COMMENT ON TABLE " + table.name() + " IS " + text(table.description()) + ";\n";
        return table.columns().stream()
                .map(column -> "COMMENT ON COLUMN " + table.name() + "." + name(column.name()) + " IS "
                        + text(column.description()) + ";\n")
                .collect(joining("", ofTable, ""));
    }

    private static String fromParquet(Table<?> table) {
        return "INSERT INTO " + table.name() + " BY NAME FROM read_parquet(" + file(table.parquetFile()) + ");\n";
    }

    private static String fromCsv(Table<?> table) {
        String lists = table.columns().stream()
                .filter(column -> column.type() == ColumnType.LIST)
                .map(column -> "string_split(" + name(column.name()) + ", " + text(TextCells.LIST_SEPARATOR) + ") AS "
                        + name(column.name()))
                .collect(joining(", "));
        String types = table.columns().stream()
                .map(column -> text(column.name()) + ": " + text(csvType(column.type())))
                .collect(joining(", "));
        return "INSERT INTO " + table.name() + " BY NAME SELECT *"
                + (lists.isEmpty() ? "" : " REPLACE (" + lists + ")")
                + " FROM read_csv(" + file(table.csvFile()) + ",\n"
                + "    auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',\n"
                + "    columns = {" + types + "});\n";
    }

    private static String csvType(ColumnType type) {
        return type == ColumnType.LIST ? "VARCHAR" : type(type);
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, CODE, URI -> "VARCHAR";
            case LIST -> "VARCHAR[]";
            case INTEGER -> "INTEGER";
            case MONEY -> "DECIMAL(" + Cell.MONEY_DIGITS + ", " + Cell.MONEY_DECIMALS + ")";
            case DATE -> "DATE";
            case FLAG -> "BOOLEAN";
        };
    }

    private static String file(String name) {
        return "getvariable('snapshot') || '/" + name + "'";
    }

    /** In quotes, because SQL has a meaning of its own for some names, such as {@code end}. */
    private static String name(String name) {
        return "\"" + name + "\"";
    }

    private static String names(List<String> names) {
        return names.stream().map(DuckDbSchema::name).collect(joining(", "));
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The statements that a table needs. */
    @FunctionalInterface
    private interface Statements {
        String of(Table<?> table);
    }
}
