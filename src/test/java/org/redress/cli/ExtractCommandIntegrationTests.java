package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "redress.colour: red         | redress.colour",
                "redress.threads: -1         | redress.threads must be 0 or more, not -1",
                "redress.chunk-size: many    | redress.chunk-size",
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

    @Test
    void setsADamagedDatabaseOfTheJobAsideAndStartsAnew() throws IOException {
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");
        Path state = Files.createDirectories(output.resolve("state"));
        Files.writeString(state.resolve("redress.mv.db"), "not a database");

        assertThat(extract()).isEqualTo(ExitCode.OK);
        assertThat(state).isDirectoryContaining("glob:**/redress.mv.db.damaged-*");
        assertThat(output.resolve("latest/rejects.csv")).content().contains("note.txt");
    }

    private int extract() {
        return RedressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("extract", "--input=" + input, "--output=" + output, "--config=" + config);
    }
}
