package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.redress.dataset.SnapshotStore;
import org.redress.dataset.verification.SnapshotVerification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Finds out whether the latest snapshot is what a run would publish again. */
final class CurrentSnapshot {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSnapshot.class);

    private final SnapshotStore snapshots;
    private final SnapshotVerification verification;

    CurrentSnapshot(SnapshotStore snapshots, SnapshotVerification verification) {
        this.snapshots = snapshots;
        this.verification = verification;
    }

    /** The folder of the latest snapshot, if it has this key and all its files; one in doubt is made anew. */
    Optional<Path> find(String key) {
        try {
            Optional<Path> latest = snapshots.latest();
            return latest.isPresent() && hasKey(latest.get(), key) && verification.looksComplete(latest.get())
                    ? latest
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            LOG.warn(
                    "The latest snapshot cannot be read and is made anew: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static boolean hasKey(Path snapshot, String key) throws IOException {
        Path record = snapshot.resolve(RunRecord.FILE_NAME);
        return Files.exists(record)
                && key.equals(RunRecord.parse(Files.readString(record)).datasetKey());
    }
}
