package org.redress.dataset.verification;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** The values of one column in one row group, as the text that CSV has for them, by the types that the file declares. */
final class ParquetColumn {

    private static final ByteBuffer ABSENT = ByteBuffer.allocate(0);

    private final ColumnReader reader;
    private final ColumnDescriptor descriptor;
    private final Digits digits = new Digits();
    private final Rendering rendering;
    private final byte[] delimiter;

    /** Shows the value at which a reader stands. */
    @FunctionalInterface
    private interface Rendering {
        ByteBuffer show(ColumnReader reader);
    }

    /**
     * @param delimiter what stands between the items of a list
     * @throws IllegalArgumentException if the column's type is not one of a dataset
     */
    ParquetColumn(ColumnReader reader, String delimiter) {
        this.reader = reader;
        this.descriptor = reader.getDescriptor();
        this.rendering = rendering(descriptor.getPrimitiveType());
        this.delimiter = delimiter.getBytes(StandardCharsets.UTF_8);
    }

    /** The value in the next row, in UTF-8, good until the next is read; empty if absent. */
    ByteBuffer read() {
        return descriptor.getMaxRepetitionLevel() == 0 ? readSingle() : readList();
    }

    private ByteBuffer readSingle() {
        ByteBuffer value = isAbsent() ? ABSENT : rendering.show(reader);
        reader.consume();
        return value;
    }

    private ByteBuffer readList() {
        if (isAbsent()) {
            reader.consume();
            return ABSENT;
        }
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        do {
            if (items.size() > 0) {
                items.writeBytes(delimiter);
            }
            ByteBuffer item = readSingle();
            byte[] bytes = new byte[item.remaining()];
            item.get(bytes);
            items.writeBytes(bytes);
        } while (reader.getCurrentRepetitionLevel() > 0);
        return ByteBuffer.wrap(items.toByteArray());
    }

    private boolean isAbsent() {
        return reader.getCurrentDefinitionLevel() < descriptor.getMaxDefinitionLevel();
    }

    private Rendering rendering(PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY ->
                require(
                        meaning instanceof StringLogicalTypeAnnotation,
                        type,
                        r -> r.getBinary().toByteBuffer());
            case BOOLEAN -> require(meaning == null, type, r -> ascii(r.getBoolean()));
            case INT64 -> integer(type, meaning, ColumnReader::getLong);
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? r -> ascii(LocalDate.ofEpochDay(r.getInteger()))
                        : integer(type, meaning, ColumnReader::getInteger);
            default -> require(false, type, r -> ABSENT);
        };
    }

    /** Reads a whole number of either width. */
    @FunctionalInterface
    private interface Whole {
        long of(ColumnReader reader);
    }

    private Rendering integer(PrimitiveType type, LogicalTypeAnnotation meaning, Whole whole) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            int scale = decimal.getScale();
            return r -> ascii(BigDecimal.valueOf(whole.of(r), scale).toPlainString());
        }
        boolean plain = meaning == null || (meaning instanceof IntLogicalTypeAnnotation width && width.isSigned());
        return require(plain, type, r -> digits.show(whole.of(r)));
    }

    private static Rendering require(boolean known, PrimitiveType type, Rendering rendering) {
        if (!known) {
            throw new IllegalArgumentException("column of type " + type + ", which no dataset has");
        }
        return rendering;
    }

    private static ByteBuffer ascii(Object value) {
        return ByteBuffer.wrap(value.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
