package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.faults.inside.FaultPlan;

/** An input folder that changes underneath a run. */
@Tag("faults")
class ChangingInputIntegrationTests {

    private static final String LISTED = "leave source.InputFolder.list";
    private static final int CHANGES_A_SECOND = 100;

    private final Laboratory laboratory = Laboratory.open();
    private final Path input = laboratory.newFolder("input");
    private final Output output = laboratory.newOutput();

    @Test
    void losesNothingWhenFilesChangeAfterTheyWereListed() throws IOException {
        laboratory.corpus().writeToday(input);
        Set<String> listed = Folders.files(input);
        Path gate = Files.createFile(laboratory.newFolder("gate").resolve("closed"));
        RunningProcess run = laboratory
                .extract(input, output)
                .with(FaultPlan.holdAt(LISTED, 1, gate))
                .start();
        run.awaitTrace("reached " + LISTED);
        changeFiles();
        Files.delete(gate);

        EndedProcess ended = run.await();

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        output.snapshot().requireComplete();
        assertThat(accounted()).containsExactlyElementsOf(listed);
        assertThat(output.snapshot().rejectedFiles())
                .containsEntry("1/91-004-217.txt", "failed")
                .containsEntry("1/92-010-588.txt", "failed")
                .containsEntry("1/93-007-031.txt", "failed")
                .containsEntry("1/94-001-940.txt", "failed");
        requireSameAsFromScratch();
    }

    @Test
    void losesNothingWhileFilesChangeAllTheTime() throws IOException {
        laboratory.corpus().writeToday(input);
        Set<String> still = Folders.files(input);
        still.removeIf(path -> path.startsWith("1/"));
        RunningProcess run = laboratory.extract(input, output).start();
        Random random = new Random(42);
        while (run.isAlive()) {
            changeAnyFile(random);
            run.awaitMillis(1000 / CHANGES_A_SECOND);
        }

        EndedProcess ended = run.await();

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        output.snapshot().requireComplete();
        assertThat(accounted()).containsAll(still);
        requireSameAsFromScratch();
    }

    private void changeFiles() throws IOException {
        Path folder = input.resolve("1");
        Files.delete(folder.resolve("91-004-217.txt"));
        Files.writeString(folder.resolve("92-010-588.txt"), laboratory.corpus().decision(0));
        Files.write(folder.resolve("93-007-031.txt"), new byte[0]);
        replaceByLink(folder.resolve("94-001-940.txt"));
        Files.writeString(folder.resolve("new.txt"), laboratory.corpus().decision(1));
    }

    private void changeAnyFile(Random random) throws IOException {
        Path file = input.resolve("1/" + random.nextInt(8) + ".txt");
        switch (random.nextInt(4)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> write(file, laboratory.corpus().decision(random.nextInt(20)));
            case 2 ->
                write(file, laboratory.corpus().decision(random.nextInt(20)).substring(0, random.nextInt(900)));
            default -> replaceByLink(file);
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.delete(file);
        }
        Files.writeString(file, text);
    }

    /** To a decision, so that following the link would show in the tables. */
    private void replaceByLink(Path file) throws IOException {
        Path outside = laboratory.newFolder("outside").resolve("secret.txt");
        Files.writeString(outside, laboratory.corpus().decision(7));
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, outside);
    }

    private Set<String> accounted() {
        Set<String> accounted = new TreeSet<>(output.snapshot().decidedFiles());
        accounted.addAll(output.snapshot().rejectedFiles().keySet());
        return accounted;
    }

    private void requireSameAsFromScratch() {
        Output fresh = laboratory.newOutput();
        for (Output each : new Output[] {output, fresh}) {
            EndedProcess run = laboratory.runPlainly(input, each);
            assertThat(run.exitCode()).as(run.err()).isZero();
            each.snapshot().requireEveryFileOf(input);
        }
        try {
            output.requireShowing(Tables.of(fresh.latest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
