package org.redress.show;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a page and what was found in them: several things where one clause states two payments.
 *
 * @param start position of its first char in the text
 * @param end position after its last char
 * @param findings of one kind, at least one
 */
record Highlight(Kind kind, int start, int end, List<Finding> findings) {

    /** As they open on the page: of two that begin together the longer one encloses the other. */
    static final Comparator<Highlight> OUTER_FIRST = Comparator.comparingInt(Highlight::start)
            .thenComparing(Comparator.comparingInt(Highlight::end).reversed())
            .thenComparing(Highlight::kind);

    Highlight {
        findings = List.copyOf(findings);
        if (start < 0 || end <= start || findings.isEmpty()) {
            throw new IllegalArgumentException("no highlight: " + start + " to " + end + ", " + findings);
        }
    }

    /** {@code remedy 2, 3}. */
    String label() {
        String numbers = findings.stream()
                .map(Finding::number)
                .filter(number -> number > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? findings.get(0).label() : kind.label() + " " + numbers;
    }
}
