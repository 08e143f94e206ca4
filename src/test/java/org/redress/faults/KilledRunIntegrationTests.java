package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.faults.inside.FaultPlan;

/** A run killed as by {@code kill -9}, wherever it is. */
class KilledRunIntegrationTests {

    private static final int KILLED = 137;
    private static final int RANDOM_KILLS = 20;

    /** How many of the several hundred steps of a run are tried; 0 for all of them. */
    private static final int STEPS = Integer.getInteger("redress.faults.steps", 12);

    private final Laboratory laboratory = Laboratory.open();

    @Test
    void recoversFromAKillBeforeTheSnapshotIsTheLatest() {
        recoverFromAKillAt("enter dataset.LatestSnapshot.show", 1);
    }

    @Tag("faults")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the lock is taken             | leave job.RunLock.take                | 1",
                "listing the input folder      | enter source.FolderListing.fingerprint | 10",
                "noting what is there          | leave staging.FileInventory.update    | 1",
                "reading the first document    | enter job.ReadingProcessor.process    | 1",
                "a document is read            | leave job.ReadingProcessor.process    | 5",
                "before a chunk is stored      | enter staging.StagedReadings.store    | 1",
                "a chunk is stored but not committed | leave staging.StagedReadings.store | 2",
                "writing the tables            | enter dataset.DatasetWriter.write     | 20",
                "writing the last tables       | enter dataset.DatasetWriter.finish    | 1",
                "before the files are flushed  | enter dataset.Folders.forceFiles      | 1",
                "verifying                     | enter dataset.verification.TableCheck.checkRows | 4",
                "the snapshot is verified      | leave dataset.verification.SnapshotVerification.requireIntact | 1",
                "the link is made aside        | leave dataset.LatestSnapshot.linkOrCopy | 1",
                "the new snapshot is the latest | leave dataset.LatestSnapshot.show    | 1",
                "an old snapshot is half deleted | enter dataset.Folders$1.visitFile   | 5",
                "the job has ended             | leave job.DatasetRun.run              | 1"
            })
    void recoversFromAKillInEveryPhase(String phase, String point, int occurrence) {
        recoverFromAKillAt(point, occurrence);
    }

    @Tag("faults")
    @TestFactory
    Stream<DynamicTest> recoversFromAKillAtAnyStep() {
        List<String> points = pointsOfARun();
        int stride = STEPS == 0 ? 1 : Math.max(1, points.size() / STEPS);
        return IntStream.iterate(stride / 2, step -> step < points.size(), step -> step + stride)
                .mapToObj(step -> DynamicTest.dynamicTest(
                        "step %d of %d: %s".formatted(step, points.size(), points.get(step)),
                        () -> recoverFromAKillAt(points.get(step), 1)));
    }

    @Tag("faults")
    @Test
    void recoversFromManyKillsInARow() {
        long seed = Long.getLong("redress.faults.seed", System.nanoTime());
        Random random = new Random(seed);
        Output output = laboratory.newOutputOfYesterday();
        LatestWatcher.during(output, laboratory.bothNights(), () -> {
            long wholeMillis = laboratory.durationOfARun().toMillis();
            for (int kill = 1; kill <= RANDOM_KILLS; kill++) {
                RunningProcess run =
                        laboratory.extract(laboratory.today(), output).start();
                run.awaitMillis(random.nextLong(wholeMillis));
                run.kill();
                assertThat(run.await().exitCode())
                        .as("kill %d of seed %d", kill, seed)
                        .isIn(0, KILLED);
                output.requireShowingOneOf(laboratory.bothNights());
                forgiveDocumentsHitTwice(output);
            }
            laboratory.recover(output);
        });
    }

    /** By chance two kills may hit the same document, which the next run would then set aside as one that ends the process. */
    private static void forgiveDocumentsHitTwice(Output output) {
        try (Stream<Path> markers = Files.list(output.state().resolve("in-hand"))) {
            for (Path marker : markers.toList()) {
                if (Files.readString(marker)
                                .lines()
                                .filter(line -> line.startsWith("begun"))
                                .count()
                        > 1) {
                    Files.delete(marker);
                }
            }
        } catch (NoSuchFileException e) {
            // No run has got as far as its first document.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recoverFromAKillAt(String point, int occurrence) {
        Output output = laboratory.newOutputOfYesterday();
        LatestWatcher.during(output, laboratory.bothNights(), () -> killAndRecover(output, point, occurrence));
    }

    private List<String> pointsOfARun() {
        EndedProcess run = laboratory
                .extract(laboratory.today(), laboratory.newOutputOfYesterday())
                .finish();
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.points();
    }

    private void killAndRecover(Output output, String point, int occurrence) {
        EndedProcess killed = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.haltAt(point, occurrence))
                .finish();
        assertThat(killed.exitCode())
                .as("killed at %s: %s", point, killed.err())
                .isEqualTo(KILLED);
        output.requireShowingOneOf(laboratory.bothNights());
        requireLittleRepeated(killed, laboratory.recover(output));
    }

    private static void requireLittleRepeated(EndedProcess killed, EndedProcess next) {
        Set<String> repeated = new HashSet<>(killed.documents());
        repeated.retainAll(next.documents());
        assertThat(repeated).as("documents read twice").hasSizeLessThanOrEqualTo(Laboratory.CHUNK_SIZE);
    }
}
