package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.redress.job.SampleTexts;

/** What only shows between processes: pipes, readers that leave, locales, full disks. */
class OneOffProcessIntegrationTests {

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void writeDecisions() throws IOException {
        shell = new Shell(folder);
        Path input = Files.createDirectory(folder.resolve("in"));
        for (int number = 10; number < 30; number++) {
            Files.writeString(input.resolve("é" + number + ".txt"), SampleTexts.decision("24 000 0" + number));
        }
    }

    @Test
    void leavesNothingButItsOutput() throws Exception {
        Shell.Outcome outcome = shell.run("redress extract in --stdout");

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).hasLineCount(20).contains("\"source_file\":\"in/é10.txt\"");
        assertThat(outcome.err()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("in"));
        }
    }

    @Test
    void endsQuietlyWhenItsReaderLeaves() throws Exception {
        Shell.Outcome outcome = shell.run("redress extract in in in in --stdout | head -n 1; exit ${PIPESTATUS[0]}");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).hasLineCount(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFull() throws Exception {
        Shell.Outcome outcome = shell.run("redress extract in --stdout > /dev/full");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(outcome.err())
                .startsWith("redress: cannot write to standard output: ")
                .hasLineCount(1);
    }

    @Test
    void readsPipesAndPrintsTheSameWhateverTheLocale() throws Exception {
        Shell.Outcome outcome = shell.run("""
                cat in/é10.txt | redress extract - --stdout > utf8
                export LC_ALL=C
                cat in/*10.txt | redress extract - --stdout > c
                cmp utf8 c && redress extract <(cat in/*11.txt) --stdout --format csv | tail -n +2
                """);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).startsWith("24-000-011:wexcombe-borough-council,");
    }
}
