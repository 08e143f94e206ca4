package org.redress.report.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers payments by what they have in common and ranks the groups by their sums. */
final class PaymentRanker {

    private static final Comparator<PaymentGroup> LARGEST_FIRST = Comparator.comparing(
                    (PaymentGroup group) -> group.figures().total())
            .reversed()
            .thenComparing(PaymentGroup::label);

    /** A group under the name that was seen first. */
    private record Group(String label, Sums sums) {

        PaymentGroup toFigures() {
            return new PaymentGroup(label, sums.figures());
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();

    /**
     * @param key the same for all payments of a group, however its name is printed
     */
    void add(String key, String label, BigDecimal pounds) {
        groups.computeIfAbsent(key, first -> new Group(Labels.shorten(label), new Sums()))
                .sums()
                .add(pounds);
    }

    /** The first {@code limit} groups, and all others together. */
    PaymentRanking rank(int limit) {
        Map<PaymentGroup, Sums> ranked = new LinkedHashMap<>();
        groups.values().stream()
                .map(group -> Map.entry(group.toFigures(), group.sums()))
                .sorted(Map.Entry.comparingByKey(LARGEST_FIRST))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        Sums others = new Sums();
        ranked.values().stream().skip(limit).forEach(others::addAll);
        List<PaymentGroup> largest = ranked.keySet().stream().limit(limit).toList();
        return new PaymentRanking(largest, Math.max(0, groups.size() - limit), others.figures());
    }
}
