package org.redress.staging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceFile;

/** Compares the files of the input folder with those that earlier runs have found, both in the order of their keys. */
final class InventoryComparison {

    private static final int UNREAD_KEPT = 1_000;

    private final String fingerprint;
    private final InventoryChanges changes;
    private final Map<Staleness, Integer> stale = new EnumMap<>(Staleness.class);
    private final List<SourceFile> someUnread = new ArrayList<>();
    private int found;
    private int unreadable;
    private long bytes;
    private int added;
    private long unreadBytes;
    private int vanished;

    private InventoryComparison(String fingerprint, InventoryChanges changes) {
        this.fingerprint = fingerprint;
        this.changes = changes;
    }

    /**
     * Compares.
     *
     * @param changes told how the one comes of the other
     */
    static InventoryDifference of(
            Iterator<FoundFile> found, Iterator<KnownFile> known, String fingerprint, InventoryChanges changes) {
        InventoryComparison comparison = new InventoryComparison(fingerprint, changes);
        comparison.compare(found, known);
        return comparison.difference();
    }

    private void compare(Iterator<FoundFile> foundFiles, Iterator<KnownFile> knownFiles) {
        KnownFile known = next(knownFiles);
        while (foundFiles.hasNext()) {
            FoundFile file = foundFiles.next();
            while (known != null && known.key().compareTo(file.key()) < 0) {
                forgetVanished(known);
                known = next(knownFiles);
            }
            if (known != null && known.key().equals(file.key())) {
                compare(file, known);
                known = next(knownFiles);
            } else {
                added++;
                addUnread(file);
            }
            count(file);
        }
        for (; known != null; known = next(knownFiles)) {
            forgetVanished(known);
        }
    }

    private void compare(FoundFile file, KnownFile known) {
        Optional<Staleness> reason = known.staleness(file.source(), fingerprint);
        if (reason.isPresent()) {
            stale.merge(reason.get(), 1, Integer::sum);
            changes.forget(known.key());
            addUnread(file);
        }
    }

    private void forgetVanished(KnownFile known) {
        vanished++;
        changes.forget(known.key());
    }

    private void addUnread(FoundFile file) {
        unreadBytes += file.bytes();
        if (someUnread.size() < UNREAD_KEPT) {
            someUnread.add(file.source());
        }
        changes.add(file);
    }

    private void count(FoundFile file) {
        found++;
        bytes += file.bytes();
        unreadable += file.source().sha256().isEmpty() ? 1 : 0;
    }

    private InventoryDifference difference() {
        return new InventoryDifference(found, unreadable, bytes, added, stale, unreadBytes, someUnread, vanished);
    }

    private static @Nullable KnownFile next(Iterator<KnownFile> known) {
        return known.hasNext() ? known.next() : null;
    }
}
