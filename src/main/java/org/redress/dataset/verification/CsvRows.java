package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180 with line feeds), one at a time, each cell as the bytes that it stands for. */
final class CsvRows {

    private final CsvBytes bytes;
    private final List<String> names;
    private final int[] ends;
    private boolean started;
    private long rows;
    private @Nullable DamagedFileException fault;

    /**
     * @param names of the columns, which the first row has to say
     */
    CsvRows(HashedInput input, List<String> names) {
        this.bytes = new CsvBytes(input);
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
        return bytes.part(column == 0 ? 0 : ends[column - 1], ends[column]);
    }

    private void readHeader() throws IOException, DamagedFileException {
        started = true;
        try {
            if (readRow() && namesColumns()) {
                return;
            }
        } catch (DamagedFileException e) {
            // it is no header, whatever else it is
        }
        fault = new DamagedFileException("its first row does not name the columns of the table");
        throw fault;
    }

    private boolean namesColumns() {
        return IntStream.range(0, ends.length)
                .allMatch(column -> cell(column).equals(StandardCharsets.UTF_8.encode(names.get(column))));
    }

    private boolean readRow() throws IOException, DamagedFileException {
        int next = bytes.read();
        if (next == CsvBytes.END) {
            return false;
        }
        bytes.forget();
        int last = ends.length - 1;
        for (int column = 0; column < last; column++) {
            requireDelimiter(readCell(next), ',');
            ends[column] = bytes.length();
            next = bytes.read();
        }
        requireDelimiter(readCell(next), '\n');
        ends[last] = bytes.length();
        return true;
    }

    /** Reads a cell that starts with {@code first} and returns the byte after it. */
    private int readCell(int first) throws IOException, DamagedFileException {
        return first == '"' ? readQuoted() : readPlain(first);
    }

    private int readPlain(int first) throws IOException, DamagedFileException {
        if (first == ',' || first == '\n' || first == CsvBytes.END) {
            return first;
        }
        bytes.take(first);
        bytes.takePlain();
        requireRoom();
        int next = bytes.read();
        if (next == '"') {
            throw fault("has a quote inside a cell that is not quoted");
        }
        return next;
    }

    private int readQuoted() throws IOException, DamagedFileException {
        while (true) {
            bytes.takeQuoted();
            requireRoom();
            if (bytes.read() == CsvBytes.END) {
                return CsvBytes.END;
            }
            int next = bytes.read();
            if (next != '"') {
                return next;
            }
            bytes.take(next);
        }
    }

    private void requireRoom() throws DamagedFileException {
        if (bytes.isFull()) {
            throw fault("does not end");
        }
    }

    private void requireDelimiter(int found, char wanted) throws DamagedFileException {
        if (found == CsvBytes.END) {
            throw fault("is cut off by the end of the file");
        }
        if (found != wanted) {
            throw fault("does not have " + ends.length + " cells");
        }
    }

    private DamagedFileException fault(String fact) {
        fault = new DamagedFileException("row " + (rows + 1) + " " + fact);
        return fault;
    }
}
