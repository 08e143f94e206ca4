package org.redress.dataset.verification;

import java.util.List;

/**
 * Where the columns stand that name a row.
 *
 * @param columns the first is that by which a table is ordered: rows that have it in common stand together
 */
record RowKey(List<Integer> columns) {

    RowKey {
        columns = List.copyOf(columns);
    }

    /** The columns of these names among those that are read. */
    static RowKey of(List<String> names, List<String> read) {
        return new RowKey(names.stream().map(read::indexOf).toList());
    }

    String first(ParquetRows row) {
        return row.text(columns.get(0));
    }

    /** The other columns of the key together; a key of one column has none. */
    String rest(ParquetRows row) {
        StringBuilder rest = new StringBuilder();
        for (int column : columns.subList(1, columns.size())) {
            rest.append(row.text(column)).append('\0');
        }
        return rest.toString();
    }
}
