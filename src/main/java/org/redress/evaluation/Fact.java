package org.redress.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is compared of one row: two rows count as the same when their facts are equal.
 *
 * @param path of the file that the row is about
 * @param values by the names of their columns, folded; an absent value is empty
 */
record Fact(String path, Map<String, String> values) {

    Fact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Fact of(String path, String name, String value) {
        return new Fact(path, Map.of(name, value));
    }

    /** The fact on one line, for a person to read. */
    String describe() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + (value.getValue().isEmpty() ? "-" : value.getValue()))
                .collect(Collectors.joining(", ", path + ": ", ""));
    }
}
