package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Code;

/**
 * One column of a table, defined once for CSV, Parquet and the data package.
 *
 * @param <R> what the table shows one row of
 * @param codes every value a {@link ColumnType#CODE} column can have; else empty
 * @param description what the value means, for the people who load it
 * @param cell reads the value of a row
 */
record Column<R>(
        Presence presence,
        String name,
        ColumnType type,
        List<String> codes,
        String description,
        Reading<R, Cell> cell) {

    /** Reads one value of a row. */
    @FunctionalInterface
    interface Reading<R, V> {
        V of(R row);
    }

    /** Reads one value of a row, which may be absent. */
    @FunctionalInterface
    interface OptionalReading<R, V> {
        @Nullable
        V of(R row);
    }

    static <R> Column<R> text(Presence presence, String name, String description, OptionalReading<R, String> value) {
        return of(presence, name, ColumnType.TEXT, description, row -> Cell.text(value.of(row)));
    }

    static <R> Column<R> uri(Presence presence, String name, String description, OptionalReading<R, String> value) {
        return of(presence, name, ColumnType.URI, description, row -> Cell.text(value.of(row)));
    }

    /**
     * @param codes the values of the enumeration that the column shows
     */
    static <R> Column<R> code(
            Presence presence, String name, Code[] codes, String description, OptionalReading<R, Code> value) {
        List<String> words = Arrays.stream(codes).map(Code::code).toList();
        Map<Code, Cell> cells = Arrays.stream(codes)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), code -> Cell.text(code.code())));
        return new Column<>(presence, name, ColumnType.CODE, words, description, row -> {
            Code code = value.of(row);
            return code == null ? Cell.ABSENT : Objects.requireNonNull(cells.get(code), "a code of the column");
        });
    }

    static <R> Column<R> list(String name, String description, Reading<R, List<String>> value) {
        return of(Presence.OPTIONAL, name, ColumnType.LIST, description, row -> Cell.list(value.of(row)));
    }

    static <R> Column<R> integer(
            Presence presence, String name, String description, OptionalReading<R, Integer> value) {
        return of(presence, name, ColumnType.INTEGER, description, row -> Cell.integer(value.of(row)));
    }

    static <R> Column<R> money(
            Presence presence, String name, String description, OptionalReading<R, BigDecimal> value) {
        return of(presence, name, ColumnType.MONEY, description, row -> Cell.money(value.of(row)));
    }

    static <R> Column<R> date(String name, String description, OptionalReading<R, LocalDate> value) {
        return of(Presence.OPTIONAL, name, ColumnType.DATE, description, row -> Cell.date(value.of(row)));
    }

    static <R> Column<R> flag(String name, String description, Reading<R, Boolean> value) {
        return of(Presence.REQUIRED, name, ColumnType.FLAG, description, row -> Cell.flag(value.of(row)));
    }

    private static <R> Column<R> of(
            Presence presence, String name, ColumnType type, String description, Reading<R, Cell> cell) {
        return new Column<>(presence, name, type, List.of(), description, cell);
    }

    /** Whether every row has a value. */
    boolean isRequired() {
        return presence != Presence.OPTIONAL;
    }

    /**
     * The value of this column in {@code row}.
     *
     * @throws IllegalArgumentException if a value that every row needs is absent, or a value does not fit
     */
    Cell read(R row) {
        Cell read = cell.of(row);
        if (read == Cell.ABSENT && isRequired()) {
            throw new IllegalArgumentException("no value");
        }
        return read;
    }
}
