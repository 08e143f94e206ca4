package org.redress.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes RFC 4180 CSV: UTF-8 without byte order mark, a header row, line feeds, quotes only where they are needed. */
final class CsvTableWriter implements TableWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final HashedFile file;
    private final CSVPrinter printer;
    private final TextCells cells;

    /**
     * @throws IOException if the file exists or cannot be made
     */
    CsvTableWriter(Path file, Table<?> table, CsvStyle style) throws IOException {
        this.file = new HashedFile(file);
        this.printer = new CSVPrinter(new Utf8Output(this.file), FORMAT);
        this.cells = new TextCells(style, cell -> print(printer, cell));
        printer.printRecord(table.columns().stream().map(Column::name));
    }

    @Override
    public void write(TableRow row) throws IOException {
        try {
            row.writeTo(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    @Override
    public WrittenFile describe() {
        return file.describe();
    }

    private static void print(CSVPrinter printer, String cell) {
        try {
            printer.print(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
