package org.redress.staging;

import java.util.List;
import java.util.Map;
import org.redress.decision.SourceFile;

/**
 * How the input folder differs from what earlier runs have read, in figures.
 *
 * @param found files in the folder
 * @param unreadable those that cannot be opened
 * @param bytes of all of them
 * @param added files that no earlier run has seen
 * @param stale files to read again, by the reason
 * @param unreadBytes of the files that are new or to be read again
 * @param someUnread some of those files
 * @param vanished files that are no longer there
 */
public record InventoryDifference(
        int found,
        int unreadable,
        long bytes,
        int added,
        Map<Staleness, Integer> stale,
        long unreadBytes,
        List<SourceFile> someUnread,
        int vanished) {

    public InventoryDifference {
        stale = Map.copyOf(stale);
        someUnread = List.copyOf(someUnread);
    }

    /** Files to read again for a reason. */
    public int changed(Staleness reason) {
        return stale.getOrDefault(reason, 0);
    }

    /** The same without the reasons. */
    public InventoryCounts counts() {
        int changed = stale.values().stream().mapToInt(Integer::intValue).sum();
        return new InventoryCounts(found, added, changed, vanished);
    }
}
