package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The snapshots in an output folder: {@code snapshots/}, a folder for each, and {@code latest}, the newest complete one.
 * One run at a time may write into an output folder; the state database sees to that.
 */
public final class SnapshotStore {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path snapshots;
    private final LatestSnapshot latest;
    private final CsvStyle style;

    /** Snapshots whose CSV files hold exactly what was read. */
    public SnapshotStore(Path outputFolder) {
        this(outputFolder, CsvStyle.EXACT);
    }

    public SnapshotStore(Path outputFolder, CsvStyle style) {
        this(outputFolder, style, new LatestSnapshot(outputFolder));
    }

    SnapshotStore(Path outputFolder, CsvStyle style, LatestSnapshot latest) {
        this.snapshots = outputFolder.resolve("snapshots");
        this.style = style;
        this.latest = latest;
    }

    /**
     * Starts a snapshot that nobody sees until it is published, and clears away drafts that a killed run left behind.
     *
     * @param time the snapshot's name in UTC
     * @throws IOException if the output folder cannot be written to
     */
    public SnapshotDraft begin(Instant time) throws IOException {
        Files.createDirectories(snapshots);
        for (Path folder : Folders.list(snapshots)) {
            if (folder.getFileName().toString().startsWith(SnapshotDraft.PREFIX)) {
                Folders.delete(folder);
            }
        }
        String name = NAME.format(time);
        Files.createDirectory(snapshots.resolve(SnapshotDraft.PREFIX + name));
        return new SnapshotDraft(snapshots, name, style, latest);
    }

    /** The folder of the newest complete snapshot, if there is one. */
    public Optional<Path> latest() throws IOException {
        return latest.find();
    }
}
