package org.redress.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.redress.dataset.CsvRow;
import org.redress.dataset.DecisionRows;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/**
 * What somebody, a person or Redress, made of one file.
 *
 * @param path of the file, relative to the input folder
 * @param outcome {@link #DECISION}, or the reason why the file gave none
 * @param tables the rows read from it by the name of their table, each with its cells as CSV shows them
 */
record FileReading(String path, String outcome, Map<String, List<Map<String, String>>> tables) {

    /** The outcome of a file that holds a decision. */
    static final String DECISION = "decision";

    /** The outcome of a file that has gone missing. */
    private static final String LOST = "lost";

    static FileReading of(Decision decision) {
        return new FileReading(
                decision.source().path(),
                DECISION,
                DecisionRows.toCsv(decision).stream()
                        .collect(groupingBy(CsvRow::table, mapping(CsvRow::cells, toList()))));
    }

    static FileReading of(Reject reject) {
        return new FileReading(reject.source().path(), reject.reason().code(), Map.of());
    }

    static FileReading lost(String path) {
        return new FileReading(path, LOST, Map.of());
    }

    boolean isDecision() {
        return outcome.equals(DECISION);
    }

    /** Whether the table was read at all, be it without a row. */
    boolean has(String table) {
        return tables.containsKey(table);
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The values of the decision as a whole; empty where the file gave none. */
    Map<String, String> heading() {
        List<Map<String, String>> decisions = rows("decisions");
        return decisions.isEmpty() ? Map.of() : decisions.get(0);
    }
}
