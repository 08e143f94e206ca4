package org.redress.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    private final Path folder;
    private final CsvStyle style;
    private final LatestSnapshot latest;
    private @Nullable DatasetCounts written;

    SnapshotDraft(Path snapshots, String name, CsvStyle style, LatestSnapshot latest) {
        this.snapshots = snapshots;
        this.name = name;
        this.folder = snapshots.resolve(PREFIX + name);
        this.style = style;
        this.latest = latest;
    }

    /**
     * Writes every table in one pass.
     *
     * @param byDecisionId each decision once, in order of {@link Decision#id()}
     * @param rejects in any order
     * @throws IllegalArgumentException if the decisions are not in order, or one does not fit the tables
     */
    public DatasetCounts writeTables(Iterator<Decision> byDecisionId, List<Reject> rejects) throws IOException {
        return writeTables(byDecisionId, rejects, decision -> {});
    }

    /**
     * Writes every table in one pass and shows each decision to {@code observer} on the way.
     *
     * @param byDecisionId each decision once, in order of {@link Decision#id()}
     * @param rejects in any order
     * @throws IllegalArgumentException if the decisions are not in order, or one does not fit the tables
     */
    public DatasetCounts writeTables(
            Iterator<Decision> byDecisionId, List<Reject> rejects, Consumer<? super Decision> observer)
            throws IOException {
        DatasetCounts counts;
        try (DatasetWriter writer = DatasetWriter.open(folder, style)) {
            while (byDecisionId.hasNext()) {
                Decision decision = byDecisionId.next();
                writer.write(decision);
                observer.accept(decision);
            }
            writer.finish(rejects);
            counts = writer.counts();
        } catch (IOException e) {
            throw new IOException("cannot write the tables to " + folder + ": " + e.getMessage(), e);
        }
        written = counts;
        return counts;
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
     * Checks that every file holds what was written, describes them in {@code datapackage.json} and makes the snapshot
     * the latest.
     *
     * @return the folder of the snapshot
     * @throws DamagedFileException if a file lost rows
     * @throws IllegalStateException if the tables have not been written
     */
    public Path publish() throws IOException {
        writeText(DataPackage.FILE, DataPackage.describe(verifyTables(), style));
        Folders.forceFiles(folder);
        Path snapshot = Files.move(folder, findFreeName(), StandardCopyOption.ATOMIC_MOVE);
        Folders.forceNames(snapshots);
        latest.show(snapshot);
        return snapshot;
    }

    /** Deletes the draft if it was not published. */
    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }

    private List<PublishedTable> verifyTables() throws IOException {
        if (written == null) {
            throw new IllegalStateException("publish before the tables were written to " + folder);
        }
        List<PublishedTable> tables = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            tables.add(PublishedTable.verify(folder, table, written.rows(table.name())));
        }
        return tables;
    }

    /** Two runs may start within one second. */
    private Path findFreeName() {
        Path free = snapshots.resolve(name);
        for (int n = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); n++) {
            free = snapshots.resolve(name + "-" + n);
        }
        return free;
    }
}
