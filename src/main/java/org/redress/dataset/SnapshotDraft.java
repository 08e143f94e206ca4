package org.redress.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/**
 * A snapshot in the making: write the tables, write the texts, publish. Closing it before it is published takes it away
 * and leaves the snapshot before it in place. Used by one thread.
 */
public final class SnapshotDraft implements AutoCloseable {

    /** A reader of the folder of snapshots knows drafts by it. */
    static final String PREFIX = ".draft-";

    private final Path snapshots;
    private final String name;
    private final CsvStyle style;
    private final SnapshotCheck check;
    private final LatestSnapshot latest;
    private Path folder;
    private List<PublishedTable> tables = List.of();
    private boolean published;

    SnapshotDraft(Path snapshots, String name, CsvStyle style, SnapshotCheck check, LatestSnapshot latest) {
        this.snapshots = snapshots;
        this.name = name;
        this.style = style;
        this.check = check;
        this.latest = latest;
        this.folder = snapshots.resolve(PREFIX + name);
    }

    /**
     * Writes every table in one pass.
     *
     * @param byDecisionId each decision once, in order of {@link Decision#id()}
     * @param rejects each rejected file once, in order of its path
     * @throws IllegalArgumentException if the decisions are not in order, or one does not fit the tables
     */
    public DatasetCounts writeTables(Iterator<Decision> byDecisionId, Iterable<Reject> rejects) throws IOException {
        return writeTables(byDecisionId, rejects, decision -> {});
    }

    /**
     * Writes every table in one pass and shows each decision to {@code observer} on the way.
     *
     * @param byDecisionId each decision once, in order of {@link Decision#id()}
     * @param rejects each rejected file once, in order of its path
     * @throws IllegalArgumentException if the decisions are not in order, or one does not fit the tables
     */
    public DatasetCounts writeTables(
            Iterator<Decision> byDecisionId, Iterable<Reject> rejects, Consumer<? super Decision> observer)
            throws IOException {
        DatasetWriter writer = DatasetWriter.open(folder, style);
        try (writer) {
            while (byDecisionId.hasNext()) {
                Decision decision = byDecisionId.next();
                writer.write(decision);
                observer.accept(decision);
            }
            writer.finish(rejects);
        } catch (IOException e) {
            throw new IOException("cannot write the tables to " + folder + ": " + e.getMessage(), e);
        }
        tables = writer.describe();
        return writer.counts();
    }

    /**
     * Adds a text file, in UTF-8.
     *
     * @param fileName a plain file name such as {@code run.json}
     * @throws java.nio.file.FileAlreadyExistsException if the snapshot has such a file
     */
    public void writeText(String fileName, String content) throws IOException {
        Path file = folder.resolve(fileName);
        if (!folder.equals(file.getParent())) {
            throw new IllegalArgumentException("not a plain file name: " + fileName);
        }
        Files.createFile(file);
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    /**
     * Describes the tables in {@code datapackage.json}, waits until everything is on the disk, has it checked and makes
     * the snapshot the latest.
     *
     * @return the folder of the snapshot
     * @throws IOException if a file is damaged or the disk is full; the snapshot that was the latest before still is
     * @throws IllegalStateException if the tables have not been written
     */
    public Path publish() throws IOException {
        if (tables.isEmpty()) {
            throw new IllegalStateException("publish before the tables were written to " + folder);
        }
        writeText(DataPackage.FILE, DataPackage.describe(tables, style));
        Folders.forceFiles(folder);
        check.requireIntact(folder);
        folder = Files.move(folder, SnapshotName.findFree(snapshots, name), StandardCopyOption.ATOMIC_MOVE);
        Folders.forceNames(snapshots);
        latest.show(folder);
        published = true;
        return folder;
    }

    /** Deletes the draft if it was not published. */
    @Override
    public void close() throws IOException {
        if (published || latest.shows(folder)) {
            return;
        }
        if (SnapshotName.isOf(folder)) {
            OldSnapshots.remove(folder);
        } else {
            Folders.delete(folder);
        }
    }
}
