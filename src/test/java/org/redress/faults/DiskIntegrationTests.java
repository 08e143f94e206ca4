package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.faults.inside.FaultPlan;

/** A disk that is full, or becomes full, or cannot be written to. */
class DiskIntegrationTests {

    private static final int INPUT_OUTPUT = 74;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long PLENTY_BYTES = 128 * MEGABYTE;

    /** A link needs no space on some disks: the new snapshot may be there, and even the run's end be noted. */
    private static final String SWITCH = "enter dataset.LatestSnapshot.show";

    private final Laboratory laboratory = Laboratory.open();

    @Test
    void saysThatTheOutputIsFullBeforeAnythingIsRead() {
        Output output = laboratory.newOutput();
        try (TinyDisk disk = TinyDisk.mount(output.folder(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            disk.resize(disk.usedBytes() + 8192);

            EndedProcess run = runOnFullDisk(output, output.folder());

            assertThat(run.documents()).isEmpty();
        }
    }

    @Tag("faults")
    @Test
    void failsCleanlyOnADiskOfAnySizeThatIsTooSmall() {
        Output output = laboratory.newOutput();
        try (TinyDisk disk = TinyDisk.mount(output.folder(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            LatestWatcher.during(output, laboratory.bothNights(), () -> growUntilEnough(disk, output));
            laboratory.recover(output);
        }
    }

    @Tag("faults")
    @ParameterizedTest(name = "{0}, {1} bytes free")
    @CsvSource({
        "enter job.ReadingProcessor.process, 0",
        "enter staging.StagedReadings.store, 16384",
        "enter dataset.SnapshotStore.begin, 0",
        "enter dataset.DatasetWriter.write, 0",
        "enter dataset.DatasetWriter.write, 65536",
        "enter dataset.DatasetWriter.finish, 4096",
        "enter dataset.SnapshotDraft.publish, 0",
        SWITCH + ", 0"
    })
    void failsCleanlyWhenTheOutputBecomesFull(String point, long spareBytes) throws IOException {
        Output output = laboratory.newOutput();
        Path filler = output.folder().resolve("filler");
        try (TinyDisk disk = TinyDisk.mount(output.folder(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            failAndRecover(output, disk, filler, point, spareBytes);
        }
    }

    @Tag("faults")
    @ParameterizedTest(name = "{0}, {1} bytes free")
    @CsvSource({
        "enter staging.FileInventory.update, 0",
        "enter staging.StagedReadings.store, 0",
        "enter staging.StagedReadings.store, 32768"
    })
    void failsCleanlyWhenTheStateBecomesFull(String point, long spareBytes) throws IOException {
        Output output = laboratory.newOutput();
        Files.createDirectory(output.state());
        Path filler = output.state().resolve("filler");
        try (TinyDisk disk = TinyDisk.mount(output.state(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            failAndRecover(output, disk, filler, point, spareBytes);
        }
    }

    /**
     * With the state on a disk of its own the snapshot, which needs none of it, is published, and only the run's end cannot
     * be noted: the exit code tells of the disk, and the next run finds that nothing is left to do.
     */
    @Tag("faults")
    @Test
    void publishesThoughTheEndOfTheRunCannotBeNoted() throws IOException {
        Output output = laboratory.newOutput();
        Files.createDirectory(output.state());
        Path filler = output.state().resolve("filler");
        try (TinyDisk disk = TinyDisk.mount(output.state(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            EndedProcess run = laboratory
                    .extract(laboratory.today(), output)
                    .with(FaultPlan.fillAt("enter job.PublishTasklet.execute", filler, 0))
                    .finish();
            requireFailure(run, disk.folder());
            output.requireShowing(laboratory.todaysTables());
            Path published = output.latest().toRealPath();
            Files.delete(filler);

            EndedProcess next = laboratory.recover(output);

            assertThat(next.documents()).isEmpty();
            assertThat(next.err()).contains("Nothing has changed");
            assertThat(output.latest().toRealPath()).isEqualTo(published);
        }
    }

    @Tag("faults")
    @Test
    void saysThatTheFolderForTemporaryFilesIsFull() {
        Output output = laboratory.newOutputOfYesterday();
        try (TinyDisk disk = TinyDisk.mount(laboratory.newFolder("tmp"), 8192)) {
            EndedProcess run = laboratory
                    .extract(laboratory.today(), output)
                    .java("-Djava.io.tmpdir=" + disk.folder())
                    .finish();

            requireFailure(run, disk.folder());
            output.requireShowing(laboratory.yesterdaysTables());
        }
        laboratory.recover(output);
    }

    @Tag("faults")
    @Test
    void saysAtOnceThatTheOutputCannotBeWrittenTo() {
        Output output = laboratory.newOutput();
        try (TinyDisk disk = TinyDisk.mount(output.folder(), PLENTY_BYTES)) {
            laboratory.copyYesterdayTo(output);
            disk.makeReadOnly();

            EndedProcess run = laboratory.extract(laboratory.today(), output).finish();

            assertThat(run.exitCode()).as(run.err()).isEqualTo(INPUT_OUTPUT);
            assertThat(run.err()).contains(output.folder().toString());
            assertThat(run.duration()).isLessThan(laboratory.atOnce());
            output.requireShowing(laboratory.yesterdaysTables());
            disk.makeWritable();
            laboratory.recover(output);
        }
    }

    @Tag("faults")
    @Test
    void saysAtOnceThatTheOutputIsAFile() throws IOException {
        Path file = Files.createFile(laboratory.newFolder("place").resolve("file"));

        EndedProcess run =
                laboratory.extract(laboratory.today(), new Output(file)).finish();

        assertThat(run.exitCode()).as(run.err()).isEqualTo(INPUT_OUTPUT);
        assertThat(run.err()).contains(file.toString());
        assertThat(run.duration()).isLessThan(laboratory.atOnce());
    }

    private void growUntilEnough(TinyDisk disk, Output output) {
        boolean enough = false;
        for (long spareBytes = 4096; !enough; spareBytes *= 4) {
            disk.resize(disk.usedBytes() + spareBytes);
            EndedProcess run = laboratory.extract(laboratory.today(), output).finish();
            enough = run.exitCode() == 0;
            if (!enough) {
                requireFailure(run, output.folder());
                output.requireShowing(laboratory.yesterdaysTables());
            }
        }
    }

    private void failAndRecover(Output output, TinyDisk disk, Path filler, String point, long spareBytes)
            throws IOException {
        EndedProcess run = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.fillAt(point, filler, spareBytes))
                .finish();
        assertThat(run.reached(point)).as(run.err()).isTrue();
        if (!point.equals(SWITCH) || run.exitCode() != 0) {
            requireFailure(run, disk.folder());
        }
        output.requireShowingOneOf(point.equals(SWITCH) ? laboratory.bothNights() : laboratory.lastNight());
        Files.delete(filler);
        laboratory.recover(output);
    }

    private EndedProcess runOnFullDisk(Output output, Path disk) {
        EndedProcess run = laboratory.extract(laboratory.today(), output).finish();
        requireFailure(run, disk);
        output.requireShowing(laboratory.yesterdaysTables());
        return run;
    }

    private static void requireFailure(EndedProcess run, Path where) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(INPUT_OUTPUT);
        assertThat(run.err()).contains(where.toString()).containsPattern("[0-9,]+ (free )?bytes");
    }
}
