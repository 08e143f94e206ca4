package org.redress.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.decision.SourceFile;

/**
 * How the input folder differs from what earlier runs have read.
 *
 * @param found files in the folder
 * @param added files that no earlier run has seen
 * @param stale files to read again, by the reason
 * @param vanished paths of files that are no longer there
 */
public record InventoryComparison(
        List<SourceFile> found, List<SourceFile> added, Map<Staleness, List<SourceFile>> stale, List<String> vanished) {

    public InventoryComparison {
        found = List.copyOf(found);
        added = List.copyOf(added);
        stale = Map.copyOf(stale);
        vanished = List.copyOf(vanished);
    }

    /** Compares a folder with nothing: every file is new. */
    public static InventoryComparison withNothing(List<SourceFile> found) {
        return new InventoryComparison(found, found, Map.of(), List.of());
    }

    static InventoryComparison of(List<KnownFile> known, List<SourceFile> found, String fingerprint) {
        Map<String, KnownFile> left = new TreeMap<>();
        known.forEach(file -> left.put(file.source().path(), file));
        List<SourceFile> added = new ArrayList<>();
        Map<Staleness, List<SourceFile>> stale = new EnumMap<>(Staleness.class);
        for (SourceFile file : found) {
            KnownFile before = left.remove(file.path());
            if (before == null) {
                added.add(file);
            } else {
                Optional<Staleness> reason = before.staleness(file, fingerprint);
                reason.ifPresent(why ->
                        stale.computeIfAbsent(why, any -> new ArrayList<>()).add(file));
            }
        }
        return new InventoryComparison(found, added, stale, List.copyOf(left.keySet()));
    }

    /** Files to read again, in the order in which they were found. */
    public List<SourceFile> changed() {
        Map<SourceFile, Integer> order = new HashMap<>();
        found.forEach(file -> order.put(file, order.size()));
        return stale.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(file -> order.getOrDefault(file, 0)))
                .toList();
    }

    /** Files to read again for a reason. */
    public int changed(Staleness reason) {
        return stale.getOrDefault(reason, List.of()).size();
    }

    /** The same in figures. */
    public InventoryCounts counts() {
        int changed = stale.values().stream().mapToInt(List::size).sum();
        return new InventoryCounts(found.size(), added.size(), changed, vanished.size());
    }
}
