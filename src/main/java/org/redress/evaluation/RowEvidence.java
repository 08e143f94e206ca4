package org.redress.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a row and the place in the source file where the row says they stand.
 *
 * @param start first code point
 * @param end one past the last code point
 */
record RowEvidence(String table, String words, int start, int end) {

    /** The evidence of all rows of a file. */
    static Stream<RowEvidence> in(FileReading reading) {
        return Stream.of(
                        in(reading, "paragraphs", "text"),
                        in(reading, "remedies", "action"),
                        in(reading, "legislation", "text"),
                        in(reading, "dates", "text"))
                .flatMap(evidence -> evidence);
    }

    private static Stream<RowEvidence> in(FileReading reading, String table, String column) {
        return reading.rows(table).stream()
                .map(row -> new RowEvidence(
                        table,
                        row.getOrDefault(column, ""),
                        Integer.parseInt(row.getOrDefault("start", "0")),
                        Integer.parseInt(row.getOrDefault("end", "0"))));
    }

    /** That {@code text} stands at this place. */
    Fact toFact(String path, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("table", table);
        values.put("start", Integer.toString(start));
        values.put("end", Integer.toString(end));
        values.put("text", text);
        return new Fact(path, values);
    }
}
