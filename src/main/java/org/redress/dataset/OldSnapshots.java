package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The snapshots of earlier runs, of which a few are kept. A snapshot is renamed before it is deleted, so that one that
 * is half gone is never taken for a whole one.
 */
final class OldSnapshots {

    /** A folder of this name is being deleted. */
    static final String PREFIX = ".old-";

    private final Path snapshots;

    OldSnapshots(Path snapshots) {
        this.snapshots = snapshots;
    }

    /** Deletes the oldest snapshots until {@code kept} are left, and never {@code newest}. */
    void prune(Path newest, int kept) throws IOException {
        List<Path> oldestFirst = oldestFirst(newest);
        int surplus = Math.max(0, oldestFirst.size() + 1 - kept);
        for (Path old : oldestFirst.subList(0, Math.min(surplus, oldestFirst.size()))) {
            remove(old);
        }
    }

    /** Deletes one snapshot. */
    static void remove(Path snapshot) throws IOException {
        Path hidden = snapshot.resolveSibling(PREFIX + snapshot.getFileName());
        Folders.delete(hidden);
        Folders.delete(Files.move(snapshot, hidden));
    }

    /**
     * All but the newest in the order in which they were published, as far as their names tell. One that bears a later
     * time than the newest was published before it all the same: the clock was wrong then or is wrong now.
     */
    private List<Path> oldestFirst(Path newest) throws IOException {
        List<Path> fromTheFuture = new ArrayList<>();
        List<Path> fromThePast = new ArrayList<>();
        for (Path snapshot : Folders.list(snapshots)) {
            if (SnapshotName.isOf(snapshot) && Files.isDirectory(snapshot, LinkOption.NOFOLLOW_LINKS)) {
                int age = snapshot.getFileName().compareTo(newest.getFileName());
                if (age != 0) {
                    (age > 0 ? fromTheFuture : fromThePast).add(snapshot);
                }
            }
        }
        fromTheFuture.addAll(fromThePast);
        return fromTheFuture;
    }
}
