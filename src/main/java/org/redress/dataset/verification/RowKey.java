package org.redress.dataset.verification;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads the columns that name a row, row after row of a table that is ordered by the first of them: rows that have it in
 * common stand together.
 */
final class RowKey {

    private final int[] columns;
    private ByteBuffer group = ByteBuffer.allocate(0);
    private String groupText = "";

    /**
     * @param names of the columns, at least one
     * @param read of all columns that are read
     */
    RowKey(List<String> names, List<String> read) {
        this.columns = names.stream().mapToInt(read::indexOf).toArray();
    }

    /** The first column. It is decoded only where it changes. */
    String first(ParquetRows row) {
        ByteBuffer cell = row.cell(columns[0]);
        if (!cell.equals(group)) {
            group = cell;
            groupText = row.text(columns[0]);
        }
        return groupText;
    }

    /** The other columns of the key together; a key of one column has none. */
    String rest(ParquetRows row) {
        if (columns.length == 1) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        for (int i = 1; i < columns.length; i++) {
            rest.append(row.text(columns[i])).append('\0');
        }
        return rest.toString();
    }
}
