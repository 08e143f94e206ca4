package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.dataset.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What the latest snapshot noted of itself, with which a new one is compared. */
final class PreviousRecord {

    private static final Logger LOG = LoggerFactory.getLogger(PreviousRecord.class);

    private PreviousRecord() {}

    /** Empty if there is no snapshot yet, or if what it noted cannot be read: a comparison is not worth a failed run. */
    static Optional<RunRecord> find(SnapshotStore snapshots) {
        try {
            Optional<Path> latest = snapshots.latest();
            return latest.isPresent()
                    ? Optional.of(read(latest.get())).filter(PreviousRecord::isWhole)
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            LOG.warn(
                    "The report compares with no earlier snapshot, because run.json of the latest cannot be read: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** A file that some other hand has written may lack anything. */
    private static boolean isWhole(RunRecord record) {
        return Stream.of(record.started(), record.rows(), record.versions()).noneMatch(Objects::isNull);
    }

    private static RunRecord read(Path snapshot) throws IOException {
        return RunRecord.parse(Files.readString(snapshot.resolve(RunRecord.FILE_NAME)));
    }
}
