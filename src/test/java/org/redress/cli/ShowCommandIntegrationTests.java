package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.Sha256;
import picocli.CommandLine;

class ShowCommandIntegrationTests {

    private static final String DECISION = """
            Barsetshire County Council (90 000 001)

            Category : Education > Alternative provision

            Decision : Upheld

            Decision date : 08 Jul 2025

            The complaint

            1. Mrs D complains.

            Agreed action

            2. The Council will pay Mrs D £500 within one month.

            Final decision

            3. I found fault.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path input;
    private Path file;

    @BeforeEach
    void writeSnapshot() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        file = Files.writeString(input.resolve("a.txt"), DECISION);
        Path snapshot = Files.createDirectories(folder.resolve("output").resolve("latest"));
        Files.writeString(
                snapshot.resolve("decisions.csv"),
                "decision_id,source_file,source_sha256\n"
                        + row("90-000-001:barsetshire-county-council", "a.txt")
                        + row("90-000-002:barsetshire-county-council", "gone.txt")
                        + row("90-000-003:one-council", "a.txt")
                        + row("90-000-003:one-council-and-more", "a.txt"));
    }

    @Test
    void showsAFileOnItsPage() {
        assertThat(execute(file.toString(), "--color", "never")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("[remedy 1: pay Mrs D £500 within one month]")
                .contains("£500.00");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void coloursWhereItIsToldTo() {
        assertThat(execute(file.toString(), "--color", "always")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("\u001B[1;32m");
    }

    @Test
    void colourIsOffWhereTheOutputIsNoTerminal() {
        assertThat(execute(file.toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).doesNotContain("\u001B");
    }

    @Test
    void readsStandardInput() {
        assertThat(execute("-", "--json")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("\"source_file\" : \"(standard input)\"", "\"amount_gbp\" : 500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90-000-001:barsetshire-county-council",
                "90-000-001",
                "90 000 001",
                "90000001",
                "90-000-001:bar",
                "90-000-003:one-council"
            })
    void findsADecisionByItsKey(String key) {
        assertThat(execute(key, "--json")).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("\"source_file\" : \"a.txt\"");
    }

    @Test
    void takesAReferenceThatStandsInThreeArguments() {
        assertThat(execute("90", "000", "001", "--json")).as(err.toString()).isEqualTo(ExitCode.OK);
    }

    @Test
    void listsTheDecisionsThatShareAReference() {
        assertThat(execute("90-000-003")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .isEqualTo("redress: 2 decisions have this key; name one: 90-000-003:one-council,"
                        + " 90-000-003:one-council-and-more\n");
    }

    @Test
    void saysThatTheFileOfADecisionHasChanged() throws IOException {
        Files.writeString(file, DECISION.replace("£500", "£600"));

        assertThat(execute("90-000-001", "--color", "never")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("£600.00");
        assertThat(err.toString()).contains("a.txt has changed since the snapshot was made");
    }

    @Test
    void saysThatTheFileOfADecisionIsGone() {
        assertThat(execute("90-000-002")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("was read from gone.txt, which is not in ", "--input DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91-000-001", "90-000-001:other"})
    void saysThatThereIsNoSuchDecision(String key) {
        assertThat(execute(key)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: no decision in ").contains(" has the key ");
    }

    @Test
    void saysThatThereIsNoSnapshot() {
        assertThat(execute("90-000-001", "--output", folder.resolve("nothing").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no snapshot ", "run redress extract first", "--output DIR");
    }

    @Test
    void refusesWhatItCannotShow() {
        assertThat(execute()).isEqualTo(ExitCode.USAGE);
        assertThat(execute("missing.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(execute(input.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(execute(file.toString(), file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(execute(file.toString(), "--json", "--html")).isEqualTo(ExitCode.USAGE);
        assertThat(execute(file.toString(), "--color", "red")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).startsWith("redress: "))
                .anyMatch(line -> line.contains("name a file or a decision to show"))
                .anyMatch(line -> line.contains("there is no file missing.txt"))
                .anyMatch(line -> line.endsWith("is a folder; name one file in it"))
                .anyMatch(line -> line.contains("one file or decision, not 2"))
                .anyMatch(line -> line.contains("--json and --html"))
                .anyMatch(line -> line.contains("--color must be auto, always or never, not red"));
    }

    @Test
    void writesAPageIntoAFile() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(execute(file.toString(), "--html", page.toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEmpty();
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .contains("£500");
    }

    @Test
    void printsAPageWhereNoFileIsNamed() {
        assertThat(execute(file.toString(), "--html")).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void neverWritesOverADecision() throws IOException {
        assertThat(execute("--html", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("<!DOCTYPE html>");
        assertThat(execute("--html", file.toString(), file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("the file for --html must end in .html");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(DECISION);
    }

    @Test
    void showsWhatItCanOfAFileThatIsNoDecision() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Dear Sir\n");

        assertThat(execute(notes.toString(), "--color", "never")).isEqualTo(ExitCode.DATA);
        assertThat(out()).contains("rejected as not_a_decision: ", "Dear Sir");
    }

    @Test
    void showsNothingOfAFileThatIsTooLarge() throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "word ".repeat(500_000));

        assertThat(execute(large.toString(), "--color", "never")).isEqualTo(ExitCode.DATA);
        assertThat(out())
                .contains("rejected as too_large: larger than 2097152 bytes")
                .doesNotContain("word");
    }

    private static String row(String id, String source) {
        Sha256 sha256 = new Sha256();
        byte[] bytes = DECISION.getBytes(StandardCharsets.UTF_8);
        sha256.add(bytes, bytes.length);
        return id + "," + source + "," + sha256.toHex() + "\n";
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int execute(String... arguments) {
        out.reset();
        ShowCommand show = new ShowCommand(new ByteArrayInputStream(DECISION.getBytes(StandardCharsets.UTF_8)), out);
        FailureMessages failures = new FailureMessages();
        boolean ownOutput = Stream.of(arguments).anyMatch("--output"::equals);
        String[] folders = ownOutput
                ? new String[] {"--input", input.toString()}
                : new String[] {
                    "--input",
                    input.toString(),
                    "--output",
                    folder.resolve("output").toString()
                };
        return new CommandLine(show)
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(Stream.of(folders, arguments).flatMap(Stream::of).toArray(String[]::new));
    }
}
