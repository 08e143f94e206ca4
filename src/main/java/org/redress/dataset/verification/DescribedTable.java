package org.redress.dataset.verification;

import java.util.List;

/**
 * What {@code datapackage.json} says about a table.
 *
 * @param key names of the columns that together name a row; empty if the table has no key
 */
record DescribedTable(
        String name,
        DescribedFile csv,
        DescribedFile parquet,
        List<DescribedColumn> columns,
        List<String> key,
        List<Reference> references) {

    /** A promise that columns of this table, in this order, are the key columns of a row of another. */
    record Reference(String table, List<String> columns, List<String> keyColumns) {}

    DescribedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
        requireColumns(columns, key);
        for (Reference reference : references) {
            requireColumns(columns, reference.columns());
        }
    }

    /** How much there is to read. */
    long bytes() {
        return csv.bytes() + parquet.bytes();
    }

    List<String> columnNames() {
        return columns.stream().map(DescribedColumn::name).toList();
    }

    private static void requireColumns(List<DescribedColumn> columns, List<String> names) {
        for (String name : names) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException("a key has the column " + name + ", which the table has not");
            }
        }
    }
}
