package org.redress.report.figures;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Numbers of days as they come, kept as how often each occurs. */
final class Days {

    private final NavigableMap<Integer, Integer> counts = new TreeMap<>();
    private int count;

    void add(int days) {
        counts.merge(days, 1, Integer::sum);
        count++;
    }

    void addAll(Days others) {
        others.counts.forEach((days, times) -> {
            counts.merge(days, times, Integer::sum);
            count += times;
        });
    }

    int count() {
        return count;
    }

    /** How many are of {@code first} to {@code last} days, both counted. */
    int between(int first, int last) {
        return counts.subMap(first, true, last, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Of an even number of values the middle between the two in the middle; at least one is needed. */
    BigDecimal median() {
        return BigDecimal.valueOf((long) ranked((count + 1) / 2) + ranked(count / 2 + 1))
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros();
    }

    /** So many days that this share of the values is no larger; at least one is needed. */
    int quantile(int percent) {
        return ranked((int) (((long) count * percent + 99) / 100));
    }

    /** The value that is the {@code rank}th, counted from 1, if they stand in order. */
    private int ranked(int rank) {
        int before = 0;
        for (var entry : counts.entrySet()) {
            before += entry.getValue();
            if (before >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no value of rank " + rank + " among " + count);
    }
}
