package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Puts rows as RFC 4180 CSV: UTF-8 without byte order mark, a header row, line feeds, quotes only where they are needed,
 * which is where commons-csv sets them too.
 */
final class CsvLines implements RowLines, Closeable {

    /** The last character that some readers take for more than itself at the start of a cell, such as of a comment. */
    private static final char LAST_SPECIAL_START = '#';

    private final Utf8Output out;
    private final TextCells cells;
    private boolean inRow;

    /** Begins with the header row of {@code table}. */
    CsvLines(OutputStream out, Table<?> table, CsvStyle style) throws IOException {
        this.out = new Utf8Output(out);
        this.cells = new TextCells(style, this::putUnchecked);
        for (Column<?> column : table.columns()) {
            put(column.name());
        }
        endRow();
    }

    @Override
    public void write(TableRow row) throws IOException {
        try {
            row.writeTo(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        endRow();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void putUnchecked(String cell) {
        try {
            put(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String cell) throws IOException {
        if (inRow) {
            out.append(',');
        }
        inRow = true;
        if (needsQuotes(cell)) {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            out.append(cell);
        }
    }

    private void endRow() throws IOException {
        out.append('\n');
        inRow = false;
    }

    private static boolean needsQuotes(String cell) {
        int length = cell.length();
        if (length == 0) {
            return false;
        }
        if (cell.charAt(0) <= LAST_SPECIAL_START || cell.charAt(length - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
