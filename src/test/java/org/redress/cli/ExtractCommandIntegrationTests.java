package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandIntegrationTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path output = Path.of("");
    private Path config = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("my input"));
        output = folder.resolve("my output");
        config = Files.createDirectory(folder.resolve("my config"));
    }

    @Test
    void printsASummaryOfWhatItPublished() throws IOException {
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");

        assertThat(extract()).isEqualTo(ExitCode.OK);

        assertThat(out.toString())
                .contains("Files found               1", "not_a_decision          1", "Snapshot           " + output);
        assertThat(err.toString()).isEmpty();
        assertThat(output.resolve("latest/decisions.parquet")).isNotEmptyFile();
    }

    @Test
    void saysThatAnEmptyFolderGivesNothingToPublish() {
        assertThat(extract()).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).startsWith("The input folder holds no files");
        assertThat(output.resolve("latest")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redress.threads: -1         | redress.threads must be 0 or more, not -1",
                "redress.chunk-size: many    | redress.chunk-size",
                "redress.max-reject-rate: 5  | redress.max-reject-rate must be a percentage such as 5%, not 5",
                "redress: [                  | application.yaml"
            })
    void refusesSettingsThatCannotBe(String settings, String message) throws IOException {
        Files.writeString(config.resolve("application.yaml"), settings);

        assertThat(extract()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ").contains(message);
    }

    @Test
    void namesTheRuleFileThatCannotBeUnderstood() throws IOException {
        Files.writeString(
                Files.createDirectory(config.resolve("rules")).resolve("dates.rules"),
                "{ ruleType: \"tokens\", pattern: (");

        assertThat(extract()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ").contains("dates.rules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redress.colour: red                | unknown setting redress.colour | application.yaml",
                "colour: red                        | unknown setting colour         | application.yaml",
                "spring.datasorce.url: jdbc:h2:mem: | spring.datasorce.url           | application.yaml",
                "run.output: elsewhere              | unknown setting run.output     | application.yaml",
                "logging.structured.format.console: xml | ecs, gelf or logstash, not xml | redress"
            })
    void refusesSettingsThatNothingReads(String settings, String message, String source) throws IOException {
        Files.writeString(config.resolve("application.yaml"), settings);

        assertThat(extract()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(message, source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--redress.colour=red",
                "--redress.threads=many",
                "--redress.max-reject-rate=5",
                "--spring.datasorce.url=jdbc:h2:mem:",
                "--spring.datasource.url=jdbc:sqlite:redress.db",
                "--spring.datasource.url=jdbc:h2:file:./redress;COLOUR=RED",
                "--colour=red",
                "--run.output=elsewhere",
                "--redress.threads"
            })
    void refusesOptionsThatAreNoSettings(String option) {
        assertThat(extract(option)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ");
        assertThat(output.resolve("snapshots")).doesNotExist();
    }

    @Test
    void takesSettingsAsOptions() throws IOException {
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");

        assertThat(extract("--redress.chunk-size=7", "--logging.level.org.springframework=ERROR"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(output.resolve("latest/run.json")).content().containsPattern("\"chunk_size\" *: 7");
    }

    @Test
    void publishesNothingWhenTooManyFilesAreRejected() throws IOException {
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");

        assertThat(extract("--max-reject-rate", "99.9%")).isEqualTo(ExitCode.DATA);

        assertThat(err.toString())
                .startsWith("redress: nothing is published: 1 of 1 files (100%)")
                .contains("not_a_decision 1", "note.txt");
        assertThat(out.toString()).isEmpty();
        assertThat(output.resolve("latest")).doesNotExist();
        assertThat(extract("--max-reject-rate", "100%")).isEqualTo(ExitCode.OK);
    }

    private int extract(String... options) {
        return RedressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of("extract", "--input=" + input, "--output=" + output, "--config=" + config),
                                Stream.of(options))
                        .toArray(String[]::new));
    }
}
