package org.redress.faults;

import java.time.Duration;
import java.util.List;

/**
 * How a run of Redress ended.
 *
 * @param trace the points passed and the documents begun; empty without an agent
 */
record EndedProcess(int exitCode, String out, String err, List<String> trace, Duration duration) {

    private static final String DOCUMENT = "document ";
    private static final String REACHED = "reached ";

    static List<String> documents(List<String> trace) {
        return trace.stream()
                .filter(line -> line.startsWith(DOCUMENT))
                .map(line -> line.substring(DOCUMENT.length()))
                .toList();
    }

    /** The paths of the documents begun. */
    List<String> documents() {
        return documents(trace);
    }

    /** Whether the planned fault happened. */
    boolean reached(String point) {
        return trace.contains(REACHED + point);
    }

    /** The points passed, in order. */
    List<String> points() {
        return trace.stream()
                .filter(line -> !line.startsWith(DOCUMENT) && !line.startsWith(REACHED))
                .toList();
    }
}
