package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes each row of a table to its CSV file and to the Parquet file beside it, and counts the rows. */
final class TwinWriter implements Closeable {

    private final Table<?> table;
    private final TableWriter csv;
    private final TableWriter parquet;
    private final FillCount filled;
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

    void write(TableRow row) throws IOException {
        csv.write(row);
        parquet.write(row);
        filled.add(row);
        rows++;
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

    @Override
    public void close() throws IOException {
        try (csv) {
            parquet.close();
        }
    }
}
