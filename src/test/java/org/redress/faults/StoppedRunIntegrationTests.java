package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.faults.inside.FaultPlan;

/** A run told to stop by SIGTERM, as a service manager does, or by SIGINT, as Ctrl-C does. */
class StoppedRunIntegrationTests {

    private static final int STOPPED_BY_SIGTERM = 143;
    private static final int STOPPED_BY_SIGINT = 130;
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Laboratory laboratory = Laboratory.open();

    @Test
    void finishesTheChunkInHandOnSigterm() {
        requireStoppedWhileReading(RunningProcess::terminate, STOPPED_BY_SIGTERM);
    }

    @Tag("faults")
    @Test
    void finishesTheChunkInHandOnSigint() {
        requireStoppedWhileReading(RunningProcess::interrupt, STOPPED_BY_SIGINT);
    }

    @Tag("faults")
    @ParameterizedTest
    @ValueSource(strings = {"enter dataset.DatasetWriter.write", "enter dataset.LatestSnapshot.show"})
    void leavesAWholeSnapshotWhenStoppedWhilePublishing(String point) throws IOException {
        Output output = laboratory.newOutputOfYesterday();
        Path gate = Files.createFile(laboratory.newFolder("gate").resolve("closed"));
        RunningProcess run = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.holdAt(point, 1, gate))
                .start();
        run.awaitTrace("reached " + point);
        run.terminate();
        run.awaitMillis(200);
        Files.delete(gate);

        assertThat(run.await().exitCode()).isEqualTo(STOPPED_BY_SIGTERM);
        output.requireShowingOneOf(laboratory.bothNights());
        assertThat(lastStatus(output)).isIn("STOPPED", "COMPLETED");
        laboratory.recover(output);
    }

    @Tag("faults")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void canBeStoppedAtAnyTime(long seed) {
        Output output = laboratory.newOutputOfYesterday();
        List<String> before = laboratory.state(output).runStatuses();
        RunningProcess run = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.NONE)
                .start();
        run.awaitMillis(new Random(seed).nextLong(4000));
        run.terminate();
        EndedProcess stopped = run.await();

        assertThat(stopped.exitCode()).as(stopped.err()).isIn(0, STOPPED_BY_SIGTERM);
        List<String> after = laboratory.state(output).runStatuses();
        assertThat(after.subList(before.size(), after.size()))
                .allSatisfy(status -> assertThat(status).isIn("STOPPED", "COMPLETED"));
        assertThat(laboratory.recover(output).documents()).doesNotContainAnyElementsOf(stopped.documents());
    }

    private void requireStoppedWhileReading(Consumer<RunningProcess> signal, int exitCode) {
        Output output = laboratory.newOutputOfYesterday();
        LatestWatcher.during(output, laboratory.bothNights(), () -> {
            EndedProcess stopped = stopWhileReading(output, signal);
            assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(exitCode);
            assertThat(lastStatus(output)).isEqualTo("STOPPED");
            output.requireShowing(laboratory.yesterdaysTables());
            EndedProcess next = laboratory.recover(output);
            assertThat(next.documents()).isNotEmpty().doesNotContainAnyElementsOf(stopped.documents());
        });
    }

    private EndedProcess stopWhileReading(Output output, Consumer<RunningProcess> signal) {
        RunningProcess run = laboratory
                .extract(laboratory.today(), output)
                .through("env", "--default-signal=INT")
                .start();
        run.awaitDocuments(2);
        long signalled = System.nanoTime();
        signal.accept(run);
        EndedProcess stopped = run.await();
        assertThat(Duration.ofNanos(System.nanoTime() - signalled)).isLessThan(GRACE);
        return stopped;
    }

    private String lastStatus(Output output) {
        List<String> statuses = laboratory.state(output).runStatuses();
        return statuses.get(statuses.size() - 1);
    }
}
