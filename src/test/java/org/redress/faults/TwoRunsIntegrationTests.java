package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.faults.inside.FaultPlan;

/** Two runs that want the same output folder. */
class TwoRunsIntegrationTests {

    private static final int BUSY = 75;
    private static final String READING = "enter job.ReadingProcessor.process";

    private final Laboratory laboratory = Laboratory.open();

    @Test
    void sendsTheSecondAwayAndLeavesTheFirstAlone() throws IOException {
        Output output = laboratory.newOutputOfYesterday();
        Path gate = Files.createFile(laboratory.newFolder("gate").resolve("closed"));
        RunningProcess first = startHeldRun(output, gate);

        EndedProcess second = laboratory.extract(laboratory.today(), output).finish();
        Files.delete(gate);

        assertThat(second.exitCode()).as(second.err()).isEqualTo(BUSY);
        assertThat(second.err()).contains(Long.toString(first.pid()));
        assertThat(second.duration()).isLessThan(Duration.ofSeconds(2));
        assertThat(first.await().exitCode()).isZero();
        output.requireShowing(laboratory.todaysTables());
    }

    @Tag("faults")
    @Test
    void letsTheNextRunInAfterTheHolderWasKilled() throws IOException {
        Output output = laboratory.newOutputOfYesterday();
        Path gate = Files.createFile(laboratory.newFolder("gate").resolve("closed"));
        RunningProcess first = startHeldRun(output, gate);

        first.kill();
        first.await();

        laboratory.recover(output);
    }

    private RunningProcess startHeldRun(Output output, Path gate) {
        RunningProcess run = laboratory
                .extract(laboratory.today(), output)
                .with(FaultPlan.holdAt(READING, 1, gate))
                .start();
        run.awaitTrace("reached " + READING);
        return run;
    }
}
