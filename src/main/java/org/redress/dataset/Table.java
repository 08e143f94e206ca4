package org.redress.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of the dataset: its columns in published order and how its rows hang together with those of other tables.
 *
 * @param <R> what the table shows one row of
 * @param references tables whose rows these rows point to
 */
record Table<R>(String name, String description, List<Reference> references, List<Column<R>> columns) {

    Table {
        references = List.copyOf(references);
        columns = List.copyOf(columns);
    }

    /**
     * A promise that the columns of this table name a row of another.
     *
     * @param table the other table
     * @param columns names that are the same in both
     */
    record Reference(String table, List<String> columns) {}

    static final Reference TO_DECISION = new Reference("decisions", List.of("decision_id"));

    static final Reference TO_PARAGRAPH = new Reference("paragraphs", List.of("decision_id", "paragraph", "item"));

    String csvFile() {
        return name + ".csv";
    }

    String parquetFile() {
        return name + ".parquet";
    }

    /** Names of the columns that together name a row; empty if the table has no key. */
    List<String> primaryKey() {
        return columns.stream()
                .filter(column -> column.presence() == Presence.KEY)
                .map(Column::name)
                .toList();
    }

    /**
     * The cells of one row.
     *
     * @throws IllegalArgumentException naming the column whose value cannot be published
     */
    TableRow row(R source) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            try {
                cells.add(column.read(source));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + "." + column.name() + ": " + e.getMessage(), e);
            }
        }
        return new TableRow(this, cells);
    }

    @Override
    public String toString() {
        return name;
    }
}
