package org.redress.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a snapshot holds.
 *
 * @param rowsByTable the tables in the order in which the dataset lists them
 * @param payments what all decisions together promise
 * @param filledByTable how many rows of every table have a value, by column in the order of the table
 */
public record DatasetCounts(
        Map<String, Long> rowsByTable, Payments payments, Map<String, Map<String, Long>> filledByTable) {

    public DatasetCounts {
        rowsByTable = Collections.unmodifiableMap(new LinkedHashMap<>(rowsByTable));
        filledByTable = Collections.unmodifiableMap(new LinkedHashMap<>(filledByTable));
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
