package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180 with line feeds), one at a time, each cell as the bytes that it stands for. */
final class CsvRows {

    private static final int FIRST_ROW_BYTES = 1 << 12;

    /** Far more than any row has: where a quote got lost, the rest of the file must not fill the memory. */
    private static final int MAX_ROW_BYTES = 1 << 26;

    private final HashedInput input;
    private final int[] ends;
    private byte[] row = new byte[FIRST_ROW_BYTES];
    private int length;
    private final List<String> names;
    private boolean started;
    private long rows;
    private @Nullable DamagedFileException fault;

    /**
     * @param names of the columns, which the first row has to say
     */
    CsvRows(HashedInput input, List<String> names) {
        this.input = input;
        this.names = names;
        this.ends = new int[names.size()];
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws DamagedFileException if it has not the form of a row of this table; there is no way to go on from there
     */
    boolean next() throws IOException, DamagedFileException {
        if (fault != null) {
            throw fault;
        }
        if (!started) {
            readHeader();
        }
        if (!readRow()) {
            return false;
        }
        rows++;
        return true;
    }

    /** How many rows have been read, the header not counted. */
    long count() {
        return rows;
    }

    /** A cell of the row, in UTF-8; empty if absent. */
    ByteBuffer cell(int column) {
        int start = column == 0 ? 0 : ends[column - 1];
        return ByteBuffer.wrap(row, start, ends[column] - start);
    }

    private void readHeader() throws IOException, DamagedFileException {
        started = true;
        boolean named = readRow()
                && IntStream.range(0, ends.length)
                        .allMatch(column -> cell(column).equals(StandardCharsets.UTF_8.encode(names.get(column))));
        if (!named) {
            fault = new DamagedFileException("its first row does not name the columns of the table");
            throw fault;
        }
    }

    private boolean readRow() throws IOException, DamagedFileException {
        int next = input.read();
        if (next == HashedInput.END) {
            return false;
        }
        length = 0;
        int last = ends.length - 1;
        for (int column = 0; column < last; column++) {
            requireDelimiter(readCell(next), ',');
            ends[column] = length;
            next = input.read();
        }
        requireDelimiter(readCell(next), '\n');
        ends[last] = length;
        return true;
    }

    /** Reads a cell that starts with {@code first} and returns the byte after it. */
    private int readCell(int first) throws IOException, DamagedFileException {
        if (first == '"') {
            return readQuoted();
        }
        int next = first;
        while (next != ',' && next != '\n' && next != HashedInput.END) {
            if (next == '"') {
                throw fault("has a quote inside a cell that is not quoted");
            }
            append(next);
            next = input.read();
        }
        return next;
    }

    private int readQuoted() throws IOException, DamagedFileException {
        int next = input.read();
        while (next != HashedInput.END) {
            if (next == '"') {
                next = input.read();
                if (next != '"') {
                    return next;
                }
            }
            append(next);
            next = input.read();
        }
        return HashedInput.END;
    }

    private void requireDelimiter(int found, char wanted) throws DamagedFileException {
        if (found == HashedInput.END) {
            throw fault("is cut off by the end of the file");
        }
        if (found != wanted) {
            throw fault("has not " + ends.length + " cells");
        }
    }

    private void append(int next) throws DamagedFileException {
        if (length == row.length) {
            if (length == MAX_ROW_BYTES) {
                throw fault("does not end");
            }
            row = Arrays.copyOf(row, 2 * length);
        }
        row[length++] = (byte) next;
    }

    private DamagedFileException fault(String fact) {
        fault = new DamagedFileException("row " + (rows + 1) + " " + fact);
        return fault;
    }
}
