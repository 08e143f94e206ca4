package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table with values of Java: text, {@link Integer}, {@link BigDecimal}, {@link LocalDate}, {@link Boolean} or
 * a list of texts.
 *
 * @param values by the names of their columns, in the table's order; null where absent
 */
public record RowValues(String table, Map<String, @Nullable Object> values) {

    public RowValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static RowValues of(TableRow row) {
        Taker taker = new Taker(new ArrayList<>());
        row.writeTo(taker);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column<?> column : row.table().columns()) {
            values.put(column.name(), taker.values.get(values.size()));
        }
        return new RowValues(row.table().name(), values);
    }

    private record Taker(List<@Nullable Object> values) implements CellWriter {

        @Override
        public void writeAbsent() {
            values.add(null);
        }

        @Override
        public void writeText(String text) {
            values.add(text);
        }

        @Override
        public void writeList(List<String> items) {
            values.add(List.copyOf(items));
        }

        @Override
        public void writeInteger(int number) {
            values.add(number);
        }

        @Override
        public void writeMoney(BigDecimal pounds) {
            values.add(pounds);
        }

        @Override
        public void writeDate(LocalDate day) {
            values.add(day);
        }

        @Override
        public void writeFlag(boolean flag) {
            values.add(flag);
        }
    }
}
