package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.dataset.ExtractorVersion;
import picocli.CommandLine;

class RedressCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            RedressCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    private Path folder;

    @Test
    void printsItsVersion() {
        assertThat(command.execute("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("redress " + ExtractorVersion.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "extract --help", "help extract"})
    void showsExamplesInItsHelp(String line) {
        assertThat(command.execute(line.split(" ", -1))).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Examples:", "redress extract --input decisions --output dataset");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "evaluate --help", "help evaluate"})
    void showsHowToEvaluateInItsHelp(String line) {
        assertThat(command.execute(line.split(" ", -1))).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Examples:", "redress evaluate gold --input decisions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "evaluate gold --show many",
                "--inptu x",
                "extract --inptu x",
                "extract --threads many",
                "extract --input",
                "publish"
            })
    void refusesWhatItDoesNotKnow(String line) {
        assertThat(command.execute(line.split(" ", -1))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ").contains("--help'.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesTheInputFolderThatIsNotThere() {
        Path missing = folder.resolve("decisions");

        assertThat(extract(missing, folder.resolve("out"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "redress: the input folder " + missing + " does not exist; name one with --input DIR\n");
    }

    @Test
    void refusesAFileAsInputFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("decision.txt"));

        assertThat(extract(file, folder.resolve("out"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(file + " is not a folder");
    }

    @Test
    @Timeout(2)
    void refusesAnOutputFolderThatCannotBeBeforeAnyWorkBegins() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Path file = Files.createFile(folder.resolve("out"));

        assertThat(extract(input, file)).isEqualTo(ExitCode.IO);
        assertThat(extract(input, file.resolve("below"))).isEqualTo(ExitCode.IO);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        message -> assertThat(message)
                                .startsWith("redress: the output folder " + file + " is not a folder (")
                                .contains(" bytes free)"),
                        message -> assertThat(message)
                                .startsWith("redress: the output folder " + file.resolve("below") + " cannot be made: ")
                                .contains(" bytes free)"));
    }

    @Test
    void refusesToPublishIntoTheInputFolder() {
        assertThat(extract(folder, folder.resolve("out"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("must not be inside the input folder");
    }

    @Test
    void refusesToRunOnNoThread() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));

        assertThat(extract(input, folder.resolve("out"), "--threads", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--threads must be 1 or more, not 0");
    }

    @Test
    void refusesAConfigFolderThatIsNotThere() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        String missing = folder.resolve("rules").toString();

        assertThat(extract(input, folder.resolve("out"), "--config", missing)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("the config folder " + missing + " does not exist");
    }

    private int extract(Path input, Path output, String... more) {
        String[] start = {"extract", "--input", input.toString(), "--output", output.toString()};
        String[] all = Stream.of(start, more).flatMap(Arrays::stream).toArray(String[]::new);
        return command.execute(all);
    }
}
