package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the CSV file of a table. */
final class CsvTableWriter implements TableWriter {

    private final HashedFile file;
    private final CsvLines lines;

    /**
     * @throws IOException if the file exists or cannot be made
     */
    CsvTableWriter(Path file, Table<?> table, CsvStyle style) throws IOException {
        this.file = new HashedFile(file);
        this.lines = new CsvLines(this.file, table, style);
    }

    @Override
    public void write(TableRow row) throws IOException {
        lines.write(row);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    @Override
    public WrittenFile describe() {
        return file.describe();
    }
}
