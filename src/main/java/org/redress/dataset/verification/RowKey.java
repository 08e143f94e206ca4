package org.redress.dataset.verification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the columns that name a row, row after row of a table that is ordered by the first of them: rows that have it in
 * common stand together.
 */
final class RowKey {

    private static final int FIRST_BYTES = 64;

    private final int[] columns;
    private ByteBuffer group = ByteBuffer.allocate(0);
    private String groupText = "";
    private ByteBuffer joined = ByteBuffer.allocate(FIRST_BYTES);

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
            group = copy(cell);
            groupText = row.text(columns[0]);
        }
        return groupText;
    }

    /** The other columns of the key together, for nothing but comparisons; a key of one column has none. */
    String rest(ParquetRows row) {
        if (columns.length == 1) {
            return "";
        }
        joined.clear();
        for (int i = 1; i < columns.length; i++) {
            join(row.cell(columns[i]));
        }
        return new String(joined.array(), 0, joined.position(), StandardCharsets.ISO_8859_1);
    }

    /** Every byte stands for itself, so that what differs in the file differs in the key. */
    private void join(ByteBuffer cell) {
        int bytes = cell.remaining();
        if (joined.remaining() <= bytes) {
            joined = ByteBuffer.allocate(2 * (joined.capacity() + bytes)).put(joined.flip());
        }
        joined.put(joined.position(), cell, cell.position(), bytes);
        joined.position(joined.position() + bytes);
        joined.put((byte) 0);
    }

    private static ByteBuffer copy(ByteBuffer cell) {
        return ByteBuffer.allocate(cell.remaining()).put(cell.duplicate()).flip();
    }
}
