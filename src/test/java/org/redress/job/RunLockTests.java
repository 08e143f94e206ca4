package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTests {

    @TempDir
    private Path output;

    @Test
    void saysWhoHoldsIt() throws Exception {
        String holder = RunLock.during(output, "extract", () -> Files.readString(output.resolve("state/lock")));

        assertThat(holder)
                .matches("process " + ProcessHandle.current().pid() + " on \\S+, started 2\\S+Z: redress extract\n");
    }

    @Test
    void keepsASecondOneOutUntilTheFirstIsDone() throws Exception {
        RunLock.during(output, "extract", () -> {
            assertThatThrownBy(() -> RunLock.during(output, "extract", () -> "never"))
                    .isInstanceOf(RunInProgressException.class)
                    .hasMessageContainingAll(
                            output.toString(),
                            "process " + ProcessHandle.current().pid());
            return "first";
        });

        assertThat(RunLock.during(output, "extract", () -> "second")).isEqualTo("second");
    }

    @Test
    void doesNotTakeAFileForALock() throws Exception {
        Files.writeString(
                Files.createDirectories(output.resolve("state")).resolve("lock"),
                "process 1, long gone, with a long name");

        String holder = RunLock.during(output, "x", () -> Files.readString(output.resolve("state/lock")));

        assertThat(holder).endsWith(": redress x\n").doesNotContain("long");
    }

    @Test
    void isFreeAgainAfterAFailure() throws Exception {
        assertThatThrownBy(() -> RunLock.during(output, "extract", () -> {
                    throw new IOException("disk");
                }))
                .hasMessage("disk");

        assertThat(RunLock.during(output, "extract", () -> "next")).isEqualTo("next");
    }

    @Test
    void namesTheFileThatItCannotWrite() throws IOException {
        Files.createFile(output.resolve("state"));

        assertThatThrownBy(() -> RunLock.during(output, "extract", () -> "never"))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessageContaining("cannot write " + output.resolve("state/lock"))
                .hasMessageContaining("bytes free");
    }
}
