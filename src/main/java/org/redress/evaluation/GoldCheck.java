package org.redress.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.dataset.ColumnRules;

/** Finds values that can never be right, so that a slip of the annotator is not taken for a mistake of the extractor. */
final class GoldCheck {

    private final List<String> faults = new ArrayList<>();

    private GoldCheck() {}

    /**
     * @throws GoldException if a value that is compared is missing, or is none that the dataset can hold
     */
    static void requireComparable(GoldFile gold) {
        GoldCheck check = new GoldCheck();
        check.read(gold.reading());
        if (!check.faults.isEmpty()) {
            throw new GoldException(check.faults.stream().distinct().toList());
        }
    }

    private void read(FileReading reading) {
        if (!reading.isDecision()) {
            check("reject", "rejects", "reason", reading.outcome());
        }
        reading.heading().forEach(this::checkField);
        reading.rows("paragraphs").forEach(row -> checkRow("sections", "paragraphs", row));
        for (String table : List.of("remedies", "legislation", "dates")) {
            int number = 0;
            for (Map<String, String> row : reading.rows(table)) {
                number++;
                checkRow(table + " " + number, table, row);
            }
        }
    }

    private void checkField(String field, String cell) {
        if (HeadingComparison.FIELDS.containsKey(field)) {
            check("decision: " + field, "decisions", field, cell);
        }
    }

    private void checkRow(String place, String table, Map<String, String> row) {
        for (String column : RowComparisons.columnsNeeded(table, row)) {
            String name = place + ": " + column;
            String cell = row.get(column);
            if (cell == null) {
                String right = ColumnRules.correct(table, column, "").orElse("null if it has no value");
                faults.add(name + " is missing; write " + right);
            } else {
                check(name, table, column, cell);
            }
        }
    }

    private void check(String name, String table, String column, String cell) {
        String shown = cell.isEmpty() ? "empty" : '"' + cell + '"';
        ColumnRules.correct(table, column, cell)
                .ifPresent(right -> faults.add(name + " is " + shown + "; write " + right));
    }
}
