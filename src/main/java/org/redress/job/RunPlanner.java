package org.redress.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;
import org.redress.dataset.SnapshotStore;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.FileInventory;
import org.redress.staging.FoundFiles;
import org.redress.staging.InventoryDifference;
import org.redress.staging.InventoryDigest;
import org.redress.staging.StagingTables;
import org.redress.staging.Staleness;
import org.redress.state.DamagedRecordException;
import org.redress.state.DamagedStateException;
import org.redress.state.MissingStateException;
import org.redress.state.StateAddress;
import org.redress.state.StateDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Finds out what a run would do, and writes nothing: neither into the output folder nor into the state. */
public final class RunPlanner {

    private static final Duration LONGEST_SAMPLE = Duration.ofSeconds(3);

    private final RunFolders folders;
    private final InputFolder input;
    private final DocumentReading reading;
    private final RunSettings settings;
    private final ExtractorFingerprint fingerprint;
    private final StateAddress state;
    private final SnapshotStore snapshots;
    private final CurrentSnapshot current;
    private final FilesInHand inHand;
    private final ConfigFiles config;
    private final boolean forced;

    RunPlanner(
            RunFolders folders,
            InputFolder input,
            DocumentReading reading,
            RunSettings settings,
            ExtractorFingerprint fingerprint,
            StateAddress state,
            SnapshotStore snapshots,
            CurrentSnapshot current,
            FilesInHand inHand,
            ConfigFiles config,
            boolean forced) {
        this.folders = folders;
        this.input = input;
        this.reading = reading;
        this.settings = settings;
        this.fingerprint = fingerprint;
        this.state = state;
        this.snapshots = snapshots;
        this.current = current;
        this.inHand = inHand;
        this.config = config;
        this.forced = forced;
    }

    /** What earlier runs left behind, compared with what there is. */
    private record Known(
            RunPlan.State state,
            InventoryDifference files,
            @Nullable InventoryDigest digest) {

        static Known nothing(RunPlan.State state, FoundFiles found) {
            return new Known(state, FileInventory.compareWithNothing(found), null);
        }
    }

    /**
     * What a run would do now.
     *
     * @param sampled whether to read some files to see how long that takes
     *
     * @throws RunInProgressException if one is going on
     * @throws org.redress.state.StateInUseException if the database is in use
     * @throws IOException if the output folder cannot be looked at
     * @throws SQLException if the database cannot be reached
     */
    public RunPlan plan(boolean sampled) throws IOException, SQLException {
        RunLock.requireFree(folders.output());
        Known known;
        try (FoundFiles found = new FoundFiles()) {
            input.list(files -> files.forEach(file -> found.add(file.source(), file.bytes())));
            known = look(found);
        }
        InventoryDifference files = known.files();
        return new RunPlan(
                folders.input(),
                folders.output(),
                input.leftOut(),
                files,
                known.state(),
                files.found() == 0 ? 0 : SpaceNeed.bytes(files.bytes(), files.unreadBytes()),
                freeBytes(folders.output()),
                sample(sampled ? files.someUnread() : List.of()),
                publishing(known),
                settings.rejectLimit().toString(),
                inHand.paths(),
                config.unread(),
                snapshots.latest().orElse(null));
    }

    private Known look(FoundFiles found) throws SQLException {
        try (Connection connection = StateDatabase.peek(state)) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            return StagingTables.find(jdbc)
                    .map(StagingTables::inventory)
                    .map(inventory -> new Known(
                            RunPlan.State.READABLE,
                            inventory.compare(found, fingerprint.extractor()),
                            inventory.digest()))
                    .orElseGet(() -> Known.nothing(RunPlan.State.NONE, found));
        } catch (MissingStateException e) {
            return Known.nothing(RunPlan.State.NONE, found);
        } catch (DamagedStateException | DamagedRecordException e) {
            return Known.nothing(RunPlan.State.DAMAGED, found);
        }
    }

    private RunPlan.Publishing publishing(Known known) {
        InventoryDifference files = known.files();
        if (files.found() == 0) {
            return RunPlan.Publishing.NOTHING;
        }
        int failed = files.changed(Staleness.FAILED);
        boolean differs = files.counts().changed() > failed || files.added() > 0 || files.vanished() > 0;
        if (forced || differs || !isPublished(known.digest())) {
            return RunPlan.Publishing.YES;
        }
        return failed > 0 ? RunPlan.Publishing.PERHAPS : RunPlan.Publishing.UP_TO_DATE;
    }

    private boolean isPublished(@Nullable InventoryDigest digest) {
        return digest != null
                && current.find(new DatasetKey(fingerprint, settings).of(digest))
                        .isPresent();
    }

    /** Reads files for a while. The first ones take longer, because Java has to get going, and do not count. */
    private ReadingSample sample(List<SourceFile> unread) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_SAMPLE.toNanos();
        for (int i = 0; i < unread.size() && System.nanoTime() < end; i++) {
            SourceFile file = unread.get(i);
            long startNanos = System.nanoTime();
            reading.read(file, () -> input.read(file));
            nanos.add(System.nanoTime() - startNanos);
        }
        List<Long> counted = nanos.subList(nanos.size() / 2, nanos.size());
        Duration duration =
                Duration.ofNanos(counted.stream().mapToLong(Long::longValue).sum());
        return new ReadingSample(counted.size(), duration, settings.effectiveThreads());
    }

    /** Of the disk on which the folder lies or would lie. */
    private static OptionalLong freeBytes(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(there);
            return disk.getTotalSpace() > 0 ? OptionalLong.of(disk.getUsableSpace()) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
