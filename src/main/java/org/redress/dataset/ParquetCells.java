package org.redress.dataset;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands the cells of a row to Parquet, which wants every value with the name and number of its column. */
final class ParquetCells implements CellWriter {

    private final RecordConsumer consumer;
    private final List<String> names;
    private int column;

    ParquetCells(RecordConsumer consumer, List<String> names) {
        this.consumer = consumer;
        this.names = names;
    }

    void write(TableRow row) {
        column = 0;
        consumer.startMessage();
        row.writeTo(this);
        consumer.endMessage();
    }

    @Override
    public void writeAbsent() {
        column++;
    }

    @Override
    public void writeText(String text) {
        start();
        consumer.addBinary(binary(text));
        end();
    }

    @Override
    public void writeList(List<String> items) {
        start();
        consumer.startGroup();
        consumer.startField("list", 0);
        for (String item : items) {
            writeItem(item);
        }
        consumer.endField("list", 0);
        consumer.endGroup();
        end();
    }

    @Override
    public void writeInteger(int number) {
        start();
        consumer.addInteger(number);
        end();
    }

    @Override
    public void writeMoney(BigDecimal pounds) {
        start();
        consumer.addLong(pounds.unscaledValue().longValueExact());
        end();
    }

    @Override
    public void writeDate(LocalDate day) {
        writeInteger(Math.toIntExact(day.toEpochDay()));
    }

    @Override
    public void writeFlag(boolean flag) {
        start();
        consumer.addBoolean(flag);
        end();
    }

    private void writeItem(String item) {
        consumer.startGroup();
        consumer.startField("element", 0);
        consumer.addBinary(binary(item));
        consumer.endField("element", 0);
        consumer.endGroup();
    }

    private static Binary binary(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private void start() {
        consumer.startField(names.get(column), column);
    }

    private void end() {
        consumer.endField(names.get(column), column);
        column++;
    }
}
