package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.faults.inside.FaultPlan;

/** A run told to stop by SIGTERM, as a service manager does, or by SIGINT, as Ctrl-C does. */
class StoppedRunIntegrationTests {

    private static final int STOPPED_BY_SIGTERM = 143;
    private static final int STOPPED_BY_SIGINT = 130;
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** How many times, spread over a whole run, a run is stopped at a time that no step of it has chosen. */
    private static final int STOPS = 6;

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
    @TestFactory
    Stream<DynamicTest> canBeStoppedAtAnyTime() {
        long wholeMillis = laboratory.durationOfARun().toMillis();
        return IntStream.rangeClosed(1, STOPS).mapToObj(stop -> {
            long millis = wholeMillis * stop / (STOPS + 1);
            return DynamicTest.dynamicTest("after %d of %d ms".formatted(millis, wholeMillis), () -> stopAfter(millis));
        });
    }

    private void stopAfter(long millis) {
        Output output = laboratory.newOutputOfYesterday();
        List<String> before = laboratory.state(output).runStatuses();
        RunningProcess run = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.NONE)
                .start();
        run.awaitMillis(millis);
        run.terminate();
        EndedProcess stopped = run.await();

        assertThat(stopped.exitCode()).as(stopped.err()).isIn(0, STOPPED_BY_SIGTERM);
        List<String> after = laboratory.state(output).runStatuses();
        assertThat(after.subList(before.size(), after.size()))
                .allSatisfy(status -> assertThat(status).isIn("STOPPED", "COMPLETED"));
        requireNothingRepeated(stopped, laboratory.recover(output));
    }

    private void requireStoppedWhileReading(Consumer<RunningProcess> signal, int exitCode) {
        Output output = laboratory.newOutputOfYesterday();
        LatestWatcher.during(output, laboratory.bothNights(), () -> {
            EndedProcess stopped = stopWhileReading(output, signal);
            assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(exitCode);
            assertThat(lastStatus(output)).isEqualTo("STOPPED");
            output.requireShowing(laboratory.yesterdaysTables());
            EndedProcess next = laboratory.recover(output);
            assertThat(next.documents()).isNotEmpty();
            requireNothingRepeated(stopped, next);
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
        Duration taken = Duration.ofNanos(System.nanoTime() - signalled);
        assertThat(taken)
                .isLessThan(Collections.max(List.of(GRACE, laboratory.atOnce().multipliedBy(4))));
        return stopped;
    }

    private static void requireNothingRepeated(EndedProcess stopped, EndedProcess next) {
        Set<String> repeated = new HashSet<>(stopped.documents());
        repeated.retainAll(next.documents());
        assertThat(repeated).as("documents read twice").isEmpty();
    }

    private String lastStatus(Output output) {
        List<String> statuses = laboratory.state(output).runStatuses();
        return statuses.get(statuses.size() - 1);
    }
}
