package org.redress.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many rows of a table every column has a value. */
final class FillCount {

    private final Table<?> table;
    private final long[] filled;

    FillCount(Table<?> table) {
        this.table = table;
        this.filled = new long[table.columns().size()];
    }

    void add(TableRow row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < filled.length; i++) {
            if (cells.get(i) != Cell.ABSENT) {
                filled[i]++;
            }
        }
    }

    /** In the order of the table. */
    Map<String, Long> byColumn() {
        Map<String, Long> byColumn = new LinkedHashMap<>();
        table.columns().forEach(column -> byColumn.put(column.name(), filled[byColumn.size()]));
        return Collections.unmodifiableMap(byColumn);
    }
}
