package org.redress.job;

import java.io.IOException;
import java.nio.file.Path;
import org.redress.dataset.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes snapshots that are older than the user wants to keep. */
final class SnapshotRetention {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRetention.class);

    private final SnapshotStore snapshots;
    private final int kept;

    /**
     * @param kept how many stay; 0 for all
     */
    SnapshotRetention(SnapshotStore snapshots, int kept) {
        this.snapshots = snapshots;
        this.kept = kept;
    }

    /** Deletes all that are too old. What cannot be deleted now is left to the next run, for this one has done its work. */
    void apply(Path newest) {
        try {
            snapshots.prune(newest, kept);
        } catch (IOException e) {
            LOG.warn("Old snapshots could not be deleted; the next run tries again: {}", e.toString());
        }
    }
}
