package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/** The two files of a table as they stand on the disk, read back and found to hold every row. */
record PublishedTable(Table<?> table, long rows, FileScan csv, FileScan parquet) {

    /**
     * Reads both files back.
     *
     * @throws DamagedFileException if one of them does not hold {@code rows} rows
     */
    static PublishedTable verify(Path folder, Table<?> table, long rows) throws IOException {
        Path csvFile = folder.resolve(table.csvFile());
        Path parquetFile = folder.resolve(table.parquetFile());
        FileScan csv = FileScan.of(csvFile);
        requireRows(csvFile, csv.lines() - 1, rows);
        requireRows(parquetFile, countParquetRows(parquetFile), rows);
        return new PublishedTable(table, rows, csv, FileScan.of(parquetFile));
    }

    /** Reads every page and its checksum, so that a torn file is found here and not by its first reader. */
    private static long countParquetRows(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecFactory())
                .usePageChecksumVerification()
                .build();
        long rows = 0;
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            for (var group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                rows += group.getRowCount();
                group.close();
            }
        } catch (IOException | RuntimeException e) {
            throw new DamagedFileException(file, e);
        }
        return rows;
    }

    private static void requireRows(Path file, long found, long written) throws DamagedFileException {
        if (found != written) {
            throw new DamagedFileException(file, found, written);
        }
    }
}
