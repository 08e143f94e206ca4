package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.faults.inside.FaultPlan;

/** A document that ends the process, or does not end, whenever it is read. */
@Tag("faults")
class PoisonDocumentIntegrationTests {

    private static final int KILLED = 137;
    private static final String POISON = "1/93-007-031.txt";

    private final Laboratory laboratory = Laboratory.open();
    private final Path input = laboratory.newFolder("input");
    private final Output output = laboratory.newOutputOfYesterday();

    @Test
    void setsADocumentAsideThatEndedTheProcessTwice() throws IOException {
        laboratory.corpus().writeToday(input);

        assertThat(runPoisoned(FaultPlan.Action.HALT).exitCode()).isEqualTo(KILLED);
        assertThat(runPoisoned(FaultPlan.Action.HALT).exitCode()).isEqualTo(KILLED);
        EndedProcess third = runPoisoned(FaultPlan.Action.HALT);

        assertThat(third.exitCode()).as(third.err()).isZero();
        assertThat(output.snapshot().rejectedFiles()).containsEntry(POISON, "failed");
        output.snapshot().requireEveryFileOf(input);
        requireReadAgainWhenItChanges();
    }

    @Test
    void rejectsADocumentThatCallsTooDeep() throws IOException {
        laboratory.corpus().writeToday(input);

        EndedProcess run = runPoisoned(FaultPlan.Action.THROW_STACK_OVERFLOW);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(output.snapshot().rejectedFiles()).containsEntry(POISON, "failed");
        laboratory.recover(output);
    }

    @Test
    void losesNothingWhenTheMemoryIsUsedUp() throws IOException {
        laboratory.corpus().writeToday(input);

        EndedProcess run = runPoisoned(FaultPlan.Action.THROW_OUT_OF_MEMORY);

        assertThat(run.exitCode()).as(run.err()).isNotZero();
        output.requireShowing(laboratory.yesterdaysTables());
        laboratory.recover(output);
    }

    @Test
    void rejectsADocumentThatTakesTooLongAndTriesItAgain() throws IOException {
        laboratory.corpus().writeToday(input);
        Path gate = Files.createFile(laboratory.newFolder("gate").resolve("closed"));

        EndedProcess run = laboratory
                .extract(input, output)
                .options("--redress.max-document-seconds=1")
                .with(FaultPlan.holdWhenReading(POISON, gate))
                .finish();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(output.snapshot().rejectedFiles()).containsEntry(POISON, "timeout");
        output.snapshot().requireEveryFileOf(input);
        laboratory.recover(output);
    }

    private EndedProcess runPoisoned(FaultPlan.Action action) {
        return laboratory
                .extract(input, output)
                .with(FaultPlan.whenReading(POISON, action))
                .finish();
    }

    private void requireReadAgainWhenItChanges() throws IOException {
        Path poison = input.resolve(POISON);
        byte[] content = Files.readAllBytes(poison);
        Files.write(poison, "\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        EndedProcess next = laboratory.runPlainly(input, output);
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(output.snapshot().rejectedFiles()).doesNotContainKey(POISON);
        Files.write(poison, content);
        laboratory.recover(output);
    }
}
