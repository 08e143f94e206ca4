package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More files than the heap could hold if a run kept something of each. */
@Tag("faults")
class ManyFilesIntegrationTests {

    private static final int FILES = 40_000;
    private static final int FILES_A_FOLDER = 15_000;

    /** Little more than what reading decisions takes, however few they are. */
    private static final String HEAP = "-Xmx112m";

    private final Laboratory laboratory = Laboratory.open();
    private final Path input = laboratory.newFolder("many");
    private final Output output = laboratory.newOutput();

    @Test
    void accountsForEveryFileInASmallHeap() throws IOException {
        laboratory.corpus().writeToday(input);
        for (int number = 0; number < FILES; number++) {
            Corpus.write(input, number / FILES_A_FOLDER + "/" + number + ".txt", "note number " + number);
        }

        EndedProcess run = laboratory.extract(input, output).java(HEAP).finish();

        assertThat(run.exitCode()).as(run.err()).isZero();
        output.snapshot().requireComplete();
        output.snapshot().requireEveryFileOf(input);

        EndedProcess again = laboratory.extract(input, output).java(HEAP).finish();

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("Nothing has changed");
    }
}
