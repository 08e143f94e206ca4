package org.redress.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Shows annotated values as the cells of a CSV file show what was found. */
final class GoldCells {

    private static final String LIST_SEPARATOR = "; ";

    private GoldCells() {}

    /**
     * The cells of a row by the names of their columns.
     *
     * @param name of what the row belongs to
     * @throws GoldException if it is not a row
     */
    static Map<String, String> row(String name, JsonNode row) {
        if (!row.isObject()) {
            throw new GoldException(name + " needs an object such as {\"kind\": …}, not " + row);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties().forEach(value -> cells.put(value.getKey(), text(value.getValue())));
        return cells;
    }

    /** The row of one paragraph. */
    static Map<String, String> paragraph(int number, JsonNode section) {
        return Map.of("paragraph", Integer.toString(number), "item", "0", "section", text(section));
    }

    /** One value; empty if it is null or left out. */
    static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isArray()
                ? value.valueStream().map(GoldCells::text).collect(joining(LIST_SEPARATOR))
                : value.asString(value.toString());
    }
}
