package org.redress.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a table as text, every cell as the CSV file shows it, for whoever compares what would be published.
 *
 * @param cells by the names of their columns; an absent value is an empty text
 */
public record CsvRow(String table, Map<String, String> cells) {

    public CsvRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static CsvRow of(TableRow row) {
        List<String> texts = new ArrayList<>();
        row.writeTo(new TextCells(CsvStyle.EXACT, texts::add));
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column<?> column : row.table().columns()) {
            cells.put(column.name(), texts.get(cells.size()));
        }
        return new CsvRow(row.table().name(), cells);
    }
}
