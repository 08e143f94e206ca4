package org.redress.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares rows of one table. Each row counts once, so that a provision cited twice in a paragraph is two rows. A table
 * that is not annotated does not count.
 */
final class RowComparison implements Comparison {

    private final String table;
    private final Predicate<Map<String, String>> counted;
    private final Map<String, Folding> columns;

    /**
     * Compares nothing as yet.
     *
     * @param counted whether a row of the table counts
     */
    RowComparison(String table, Predicate<Map<String, String>> counted) {
        this(table, counted, Map.of());
    }

    private RowComparison(String table, Predicate<Map<String, String>> counted, Map<String, Folding> columns) {
        this.table = table;
        this.counted = counted;
        this.columns = Collections.unmodifiableMap(columns);
    }

    @Override
    public List<Fact> expected(ComparedFile file) {
        return file.gold().reading().rows(table).stream()
                .filter(counted)
                .map(row -> fact(file, row))
                .toList();
    }

    @Override
    public List<Fact> found(ComparedFile file) {
        if (!file.gold().reading().has(table)) {
            return List.of();
        }
        return file.found().rows(table).stream()
                .filter(counted)
                .filter(row -> !file.gold().ignores(row))
                .map(row -> fact(file, row))
                .toList();
    }

    /** The columns without which a row of a table cannot be compared; none if it is not compared here. */
    Set<String> columnsNeeded(String ofTable, Map<String, String> row) {
        return ofTable.equals(table) && counted.test(row) ? columns.keySet() : Set.of();
    }

    /** The same, and this column must agree too. */
    RowComparison with(String column, Folding folding) {
        Map<String, Folding> more = new LinkedHashMap<>(columns);
        more.put(column, folding);
        return new RowComparison(table, counted, more);
    }

    private Fact fact(ComparedFile file, Map<String, String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach((column, folding) -> values.put(column, folding.fold(row.getOrDefault(column, ""))));
        return new Fact(file.gold().path(), values);
    }
}
