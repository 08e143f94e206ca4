package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes zstd-compressed Parquet without a Hadoop installation. The same rows give the same bytes: nothing in the file
 * depends on time or place.
 */
final class ParquetTableWriter implements TableWriter {

    /** Compressed size of a row group; all tables are open at once, and each holds one in memory. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final HashedFile file;
    private final ParquetWriter<TableRow> writer;

    /**
     * @throws IOException if the file exists or cannot be made
     */
    ParquetTableWriter(Path file, Table<?> table) throws IOException {
        this.file = new HashedFile(file);
        this.writer = new Builder(new ParquetOutput(this.file), table)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecFactory())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    @Override
    public void write(TableRow row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    @Override
    public WrittenFile describe() {
        return file.describe();
    }

    /** What the footer says beside the schema: versions and the meaning of table and columns. */
    private static Map<String, String> metadata(Table<?> table) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("redress.version", ExtractorVersion.current());
        metadata.put("redress.schema_version", Tables.SCHEMA_VERSION);
        metadata.put("redress.table", table.description());
        for (Column<?> column : table.columns()) {
            metadata.put("redress.column." + column.name(), column.description());
        }
        return metadata;
    }

    private static final class Builder extends ParquetWriter.Builder<TableRow, Builder> {

        private final Table<?> table;

        Builder(OutputFile file, Table<?> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract, but not asked when the configuration is Parquet's own
        protected WriteSupport<TableRow> getWriteSupport(Configuration configuration) {
            return new RowSupport(table);
        }

        @Override
        protected WriteSupport<TableRow> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport(table);
        }
    }

    private static final class RowSupport extends WriteSupport<TableRow> {

        private final Table<?> table;
        private @Nullable ParquetCells cells;

        RowSupport(Table<?> table) {
            this.table = table;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract, but not asked when the configuration is Parquet's own
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            return new WriteContext(ParquetSchema.of(table), metadata(table));
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            cells = new ParquetCells(
                    consumer, table.columns().stream().map(Column::name).toList());
        }

        @Override
        public void write(TableRow row) {
            if (cells == null) {
                throw new IllegalStateException("a row before the file was opened");
            }
            cells.write(row);
        }
    }
}
