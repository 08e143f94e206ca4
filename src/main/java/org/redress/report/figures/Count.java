package org.redress.report.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How often something occurs.
 *
 * @param label what, as the reader sees it
 */
public record Count(String label, long number) {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::number).reversed().thenComparing(Count::label);

    /** The most frequent first; what is equally frequent by its label. */
    static List<Count> rank(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
