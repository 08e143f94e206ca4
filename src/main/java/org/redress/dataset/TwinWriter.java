package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.dataset.WriterThreads.Work;

/**
 * Writes each row of a table to its CSV file and to the Parquet file beside it, and counts the rows. Rows wait until they
 * are many, so that the two files can be written at the same time.
 */
final class TwinWriter implements Closeable {

    private final Table<?> table;
    private final TableWriter csv;
    private final TableWriter parquet;
    private final FillCount filled;
    private List<TableRow> waiting = new ArrayList<>();
    private long rows;

    private TwinWriter(Table<?> table, TableWriter csv, TableWriter parquet) {
        this.table = table;
        this.csv = csv;
        this.parquet = parquet;
        this.filled = new FillCount(table);
    }

    /** Starts the two files of {@code table} in {@code folder}. */
    static TwinWriter open(Path folder, Table<?> table, CsvStyle style) throws IOException {
        TableWriter csv = new CsvTableWriter(folder.resolve(table.csvFile()), table, style);
        try {
            return new TwinWriter(table, csv, new ParquetTableWriter(folder.resolve(table.parquetFile()), table));
        } catch (IOException | RuntimeException e) {
            csv.close();
            throw e;
        }
    }

    /** Takes a row, which is written later. */
    void write(TableRow row) {
        waiting.add(row);
        filled.add(row);
        rows++;
    }

    /**
     * What is to be done to write the rows that wait, which then wait no more: one piece of work for each file. The work
     * for a file must be done before the next for it begins.
     */
    List<Work> takeWork() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<TableRow> taken = waiting;
        waiting = new ArrayList<>();
        return List.of(() -> writeAll(taken, csv), () -> writeAll(taken, parquet));
    }

    long rows() {
        return rows;
    }

    /** How many rows have a value, by column. */
    Map<String, Long> filled() {
        return filled.byColumn();
    }

    /** The table and its files; to be asked once, when the writer is closed. */
    PublishedTable describe() {
        return new PublishedTable(table, rows, csv.describe(), parquet.describe());
    }

    /** Writes what waits and ends both files. */
    @Override
    public void close() throws IOException {
        try (csv;
                parquet) {
            for (Work work : takeWork()) {
                work.run();
            }
        }
    }

    private static void writeAll(List<TableRow> rows, TableWriter file) throws IOException {
        for (TableRow row : rows) {
            file.write(row);
        }
    }
}
