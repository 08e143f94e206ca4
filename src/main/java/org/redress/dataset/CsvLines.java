package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Puts rows as RFC 4180 CSV: UTF-8 without byte order mark, a header row, line feeds, quotes only where they are needed. */
final class CsvLines implements RowLines, Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;
    private final TextCells cells;

    /** Begins with the header row of {@code table}. */
    CsvLines(OutputStream out, Table<?> table, CsvStyle style) throws IOException {
        this.printer = new CSVPrinter(new Utf8Output(out), FORMAT);
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
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private static void print(CSVPrinter printer, String cell) {
        try {
            printer.print(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
