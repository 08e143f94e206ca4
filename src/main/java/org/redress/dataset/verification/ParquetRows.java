package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.redress.dataset.ZstdCodecFactory;

/**
 * Columns of a Parquet file, one row at a time, each cell as the bytes that CSV has for it. The checksum of every page is
 * looked at.
 */
final class ParquetRows implements Closeable {

    private final ParquetFileReader reader;
    private final MessageType schema;
    private final List<DescribedColumn> described;
    private final ByteBuffer[] cells;
    private List<ParquetColumn> columns = List.of();
    private long left;
    private long rows;

    /**
     * @param columns those to read; other columns of the file are left out
     * @throws DamagedFileException if the file has not all of these, or cannot be understood
     */
    ParquetRows(Path file, List<DescribedColumn> columns) throws DamagedFileException {
        this.reader = open(file);
        this.described = columns;
        this.cells = new ByteBuffer[columns.size()];
        try {
            MessageType all = reader.getFileMetaData().getSchema();
            this.schema = new MessageType(
                    all.getName(),
                    columns.stream().map(column -> all.getType(column.name())).toList());
            reader.setRequestedSchema(schema);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws DamagedFileException if a page is damaged
     */
    boolean next() throws DamagedFileException {
        try {
            while (left == 0) {
                if (!openRowGroup()) {
                    return false;
                }
            }
            for (int column = 0; column < cells.length; column++) {
                cells[column] = columns.get(column).read();
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
        left--;
        rows++;
        return true;
    }

    /** How many rows have been read. */
    long count() {
        return rows;
    }

    /** The names of all columns of the file, read or not. */
    List<String> columnNames() {
        return reader.getFileMetaData().getSchema().getFields().stream()
                .map(Type::getName)
                .toList();
    }

    /**
     * A cell of the row, in UTF-8, to be read without moving the buffer's position; empty if absent. It is good until the
     * next row.
     */
    ByteBuffer cell(int column) {
        return cells[column];
    }

    /** The text of a cell of the row; empty if absent. */
    String text(int column) {
        ByteBuffer cell = cells[column];
        return cell.hasArray()
                ? new String(
                        cell.array(), cell.arrayOffset() + cell.position(), cell.remaining(), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8.decode(cell.duplicate()).toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean openRowGroup() throws IOException {
        PageReadStore group = reader.readNextRowGroup();
        if (group == null) {
            return false;
        }
        ColumnReadStore store = new ColumnReadStoreImpl(
                group, new NoConverter(), schema, reader.getFileMetaData().getCreatedBy());
        columns = new ArrayList<>();
        for (ColumnDescriptor column : schema.getColumns()) {
            String delimiter = described.get(columns.size()).delimiter();
            columns.add(new ParquetColumn(store.getColumnReader(column), delimiter));
        }
        left = group.getRowCount();
        return true;
    }

    private static ParquetFileReader open(Path file) throws DamagedFileException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecFactory())
                .usePageChecksumVerification()
                .build();
        try {
            return ParquetFileReader.open(new LocalInputFile(file), options);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static DamagedFileException unreadable(Exception cause) {
        return new DamagedFileException("cannot be read as Parquet: " + cause.getMessage(), cause);
    }
}
