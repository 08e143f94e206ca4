package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandIntegrationTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path gold = Path.of("");
    private Path config = Path.of("");

    @BeforeEach
    void annotateTwoFiles() throws IOException {
        input = Files.createDirectory(folder.resolve("my input"));
        gold = Files.createDirectory(folder.resolve("my gold"));
        config = Files.createDirectory(folder.resolve("my config"));
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");
        Files.writeString(input.resolve("nothing.txt"), " ");
        Files.writeString(input.resolve("not annotated.txt"), "Another note.");
        annotate("note.txt", "not_a_decision");
        annotate("nothing.txt", "listing_page");
    }

    @Test
    void printsHowWellTheFilesWereRead() {
        assertThat(evaluate()).isEqualTo(ExitCode.OK);

        assertThat(out.toString())
                .containsPattern("gold +found +precision +recall +F1\nfiles +2 +2 +0.500 +0.500 +0.500\n")
                .contains(
                        "missed  nothing.txt: outcome of the file listing_page",
                        "extra   nothing.txt: outcome of the file empty");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsNoDifferencesIfAskedTo() {
        evaluate("--show", "0");

        assertThat(out.toString()).hasLineCount(10).doesNotContain("missed");
    }

    @Test
    void printsJsonAloneToStandardOutput() {
        assertThat(evaluate("--json", "-")).isEqualTo(ExitCode.OK);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.at("/files/f1").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/files/missed/0/source_file").asString()).isEqualTo("nothing.txt");
    }

    @Test
    void writesJsonIntoAFileBesidesTheTable() throws IOException {
        Path file = folder.resolve("figures.json");

        assertThat(evaluate("--json", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).contains("files");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .at("/files/gold")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void saysWhichFileItCouldNotWrite() {
        Path file = folder.resolve("no such folder/figures.json");

        assertThat(evaluate("--json", file.toString())).isEqualTo(ExitCode.IO);
        assertThat(err.toString()).contains(file.toString());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, ''", "0.6, 3, 'redress: F1 below 0.6: files 0.5000'"})
    void endsWithACodeOfItsOwnIfALineIsTooLow(String least, int exitCode, String message) {
        assertThat(evaluate("--at-least", least)).isEqualTo(exitCode);
        assertThat(err.toString().strip()).isEqualTo(message);
        assertThat(out.toString()).contains("files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95", "-0.1", "NaN"})
    void refusesAnF1ThatCannotBe(String least) {
        assertThat(evaluate("--at-least=" + least)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--at-least must be between 0 and 1, such as 0.95");
    }

    @Test
    void namesTheAnnotationsThatCannotBeUsed() throws IOException {
        annotate("lost.txt", "empty");

        assertThat(evaluate()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .startsWith("redress: " + gold.resolve("lost.txt.json") + ": source_file is \"lost.txt\"");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesTheFolderOfAnnotationsThatIsNotThere() {
        gold = folder.resolve("none");

        assertThat(evaluate()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("the folder of annotations " + gold + " does not exist");
    }

    @Test
    void followsTheSettingsOfTheConfigFolder() throws IOException {
        Files.writeString(config.resolve("application.yaml"), "redress.max-document-bytes: 5B");
        annotate("note.txt", "too_large");

        evaluate();

        assertThat(out.toString()).containsPattern("files +2 +2 +0.500");
    }

    @Test
    void followsTheRulesOfTheConfigFolder() throws IOException {
        Files.writeString(
                Files.createDirectory(config.resolve("rules")).resolve("dates.rules"),
                "{ ruleType: \"tokens\", pattern: (");

        assertThat(evaluate()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ").contains("dates.rules");
    }

    private void annotate(String file, String reason) throws IOException {
        Files.writeString(
                gold.resolve(file + ".json"), "{\"source_file\": \"%s\", \"reject\": \"%s\"}".formatted(file, reason));
    }

    private int evaluate(String... more) {
        String[] start = {"evaluate", gold.toString(), "--input=" + input, "--config=" + config};
        return RedressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(start, more).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
