package org.redress.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a snapshot holds.
 *
 * @param rowsByTable the tables in the order in which the dataset lists them
 * @param payments what all decisions together promise
 */
public record DatasetCounts(Map<String, Long> rowsByTable, Payments payments) {

    public DatasetCounts {
        rowsByTable = Collections.unmodifiableMap(new LinkedHashMap<>(rowsByTable));
    }

    /**
     * Rows of one table.
     *
     * @throws IllegalArgumentException if the dataset has no such table
     */
    public long rows(String table) {
        Long rows = rowsByTable.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("no table " + table + " among " + rowsByTable.keySet());
        }
        return rows;
    }
}
