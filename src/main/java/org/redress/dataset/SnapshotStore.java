package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The snapshots in an output folder: {@code snapshots/}, a folder for each, and {@code latest}, the newest complete one.
 * One run at a time may write into an output folder; whoever starts a run sees to that.
 */
public final class SnapshotStore {

    private final Path snapshots;
    private final LatestSnapshot latest;
    private final CsvStyle style;
    private final SnapshotCheck check;

    /**
     * @param check what a snapshot has to pass before it is published
     */
    public SnapshotStore(Path outputFolder, CsvStyle style, SnapshotCheck check) {
        this(outputFolder, style, check, new LatestSnapshot(outputFolder));
    }

    SnapshotStore(Path outputFolder, CsvStyle style, SnapshotCheck check, LatestSnapshot latest) {
        this.snapshots = outputFolder.resolve("snapshots");
        this.style = style;
        this.check = check;
        this.latest = latest;
    }

    /**
     * Clears away what a killed run left behind, wherever it was killed: drafts, snapshots half deleted and the halves
     * of a switch. To be called before anything needs the space.
     *
     * @throws IOException if something cannot be deleted
     */
    public void clearLeftovers() throws IOException {
        latest.recover();
        if (Files.isDirectory(snapshots)) {
            for (Path folder : Folders.list(snapshots)) {
                String name = folder.getFileName().toString();
                if (name.startsWith(SnapshotDraft.PREFIX) || name.startsWith(OldSnapshots.PREFIX)) {
                    Folders.delete(folder);
                }
            }
        }
    }

    /**
     * Starts a snapshot that nobody sees until it is published.
     *
     * @param time the snapshot's name in UTC
     * @throws IOException if the output folder cannot be written to
     */
    public SnapshotDraft begin(Instant time) throws IOException {
        clearLeftovers();
        Folders.create(snapshots);
        String name = SnapshotName.of(time);
        Files.createDirectory(snapshots.resolve(SnapshotDraft.PREFIX + name));
        return new SnapshotDraft(snapshots, name, style, check, latest);
    }

    /** The folder of the newest complete snapshot, if there is one. */
    public Optional<Path> latest() throws IOException {
        return latest.find();
    }

    /**
     * Deletes the oldest snapshots. Readers that still read one of those lose it, so that more than one should be kept.
     *
     * @param newest never deleted, whatever the clock said when it was published
     * @param kept how many stay, the newest counted; 0 for all
     */
    public void prune(Path newest, int kept) throws IOException {
        if (kept > 0 && Files.isSameFile(newest.resolveSibling("."), snapshots)) {
            new OldSnapshots(snapshots).prune(newest, kept);
        }
    }
}
