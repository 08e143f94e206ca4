package org.redress.dataset;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet types of a table's columns. */
final class ParquetSchema {

    private ParquetSchema() {}

    static MessageType of(Table<?> table) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (Column<?> column : table.columns()) {
            message.addField(field(column));
        }
        return message.named(table.name());
    }

    private static Type field(Column<?> column) {
        Repetition repetition = column.isRequired() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        String name = column.name();
        return switch (column.type()) {
            case TEXT, CODE, URI ->
                Types.primitive(BINARY, repetition).as(stringType()).named(name);
            case LIST ->
                Types.list(repetition).requiredElement(BINARY).as(stringType()).named(name);
            case INTEGER -> Types.primitive(INT32, repetition).named(name);
            case MONEY ->
                Types.primitive(INT64, repetition)
                        .as(decimalType(Cell.MONEY_DECIMALS, Cell.MONEY_DIGITS))
                        .named(name);
            case DATE -> Types.primitive(INT32, repetition).as(dateType()).named(name);
            case FLAG -> Types.primitive(BOOLEAN, repetition).named(name);
        };
    }
}
