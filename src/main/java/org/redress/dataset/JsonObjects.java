package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Puts rows as JSON objects: a number, a truth value or a list is one, a date is a text as ISO 8601 has it, and a value
 * that is absent is null.
 */
final class JsonObjects implements CellWriter {

    private final JsonGenerator json;
    private final Deque<String> names = new ArrayDeque<>();

    JsonObjects(JsonGenerator json) {
        this.json = json;
    }

    void write(TableRow row) {
        names.clear();
        row.table().columns().forEach(column -> names.add(column.name()));
        json.writeStartObject();
        row.writeTo(this);
        json.writeEndObject();
    }

    @Override
    public void writeAbsent() {
        json.writeNullProperty(names.remove());
    }

    @Override
    public void writeText(String text) {
        json.writeStringProperty(names.remove(), text);
    }

    @Override
    public void writeList(List<String> items) {
        json.writeArrayPropertyStart(names.remove());
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void writeInteger(int number) {
        json.writeNumberProperty(names.remove(), number);
    }

    @Override
    public void writeMoney(BigDecimal pounds) {
        json.writeNumberProperty(names.remove(), pounds);
    }

    @Override
    public void writeDate(LocalDate day) {
        json.writeStringProperty(names.remove(), day.toString());
    }

    @Override
    public void writeFlag(boolean flag) {
        json.writeBooleanProperty(names.remove(), flag);
    }
}
