package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.job.RunLock;
import org.redress.job.SampleTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorIntegrationTests {

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private Path config = Path.of("");
    private Terminal terminal;

    @BeforeEach
    void makeFolders() throws IOException {
        terminal = new Terminal(folder);
        config = Files.createDirectory(folder.resolve("config"));
        terminal.write("a.txt", SampleTexts.decision("24 000 001"));
    }

    @Test
    void findsNothingWrongBeforeTheFirstRunAndWritesNothing() {
        assertThat(doctor()).as(out.toString()).isEqualTo(ExitCode.OK);

        assertThat(out.toString())
                .containsPattern("ok +java +Java \\d+")
                .containsPattern("ok +settings ")
                .containsPattern("ok +rules ")
                .containsPattern("ok +tables ")
                .containsPattern("ok +input +1 files, ")
                .containsPattern("ok +output +.* is not there yet; a run makes it")
                .containsPattern("ok +disk ")
                .containsPattern("ok +state +no earlier run is known")
                .containsPattern("ok +latest +nothing has been published yet")
                .doesNotContain("fault");
        assertThat(terminal.output()).doesNotExist();
    }

    @Test
    void looksAtTheStateAndTheLatestSnapshot() throws IOException {
        terminal.extract();

        assertThat(doctor()).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .containsPattern("ok +state +readable; 0 files are still to be read")
                .containsPattern("ok +latest +.*snapshots.* is intact");

        Path csv = terminal.output().resolve("latest/remedies.csv");
        Files.writeString(csv, Files.readString(csv).replace("150.00", "151.00"));
        assertThat(doctor()).isEqualTo(ExitCode.DATA);
        assertThat(out.toString())
                .containsPattern("fault +latest +.*remedies.csv: .*; publish anew with redress extract");
    }

    @Test
    void namesTheFolderThatIsNotThere() {
        Path missing = folder.resolve("none");

        assertThat(execute("doctor", "--input=" + missing, "--output=" + terminal.output(), "--config=" + config))
                .isEqualTo(ExitCode.USAGE);

        assertThat(out.toString())
                .containsPattern(
                        "fault +input +.*none does not exist; name the folder with the decisions with --input DIR")
                .containsPattern("ok +rules ");
    }

    @Test
    void namesTheOutputFolderThatCannotBe() throws IOException {
        Files.createFile(terminal.output());

        assertThat(doctor()).isEqualTo(ExitCode.IO);
        assertThat(out.toString()).containsPattern("fault +output +the output folder .* is not a folder");
    }

    @Test
    void namesTheRuleFileThatCannotBeRead() throws IOException {
        Files.writeString(
                Files.createDirectory(config.resolve("rules")).resolve("dates.rules"),
                "{ ruleType: \"tokens\", pattern: (");

        assertThat(doctor()).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).containsPattern("fault +rules +.*dates.rules.*; mend the file, or take it out");
    }

    @Test
    void namesTheTableThatCannotBeRead() throws IOException {
        Files.writeString(
                Files.createDirectory(config.resolve("reference")).resolve("acts.csv"), "colour,taste\nred,sweet\n");

        assertThat(doctor()).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).containsPattern("fault +tables +.*acts.csv");
    }

    @Test
    void namesTheSettingThatNothingReads() throws IOException {
        Files.writeString(config.resolve("application.yaml"), "redress.colour: red");

        assertThat(doctor()).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).containsPattern("fault +settings +unknown setting redress.colour");
    }

    @Test
    void pointsOutFilesInWhichNothingIsLookedFor() throws IOException {
        Files.writeString(Files.createDirectory(config.resolve("rules")).resolve("remdies.rules"), "");

        assertThat(doctor()).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).containsPattern("warning +config +nothing is looked for in rules.remdies.rules");
    }

    @Test
    void saysThatARunIsGoingOn() throws Exception {
        Files.createDirectories(terminal.output());

        int exitCode = RunLock.during(terminal.output(), "extract", this::doctor);

        assertThat(exitCode).isEqualTo(ExitCode.BUSY);
        assertThat(out.toString()).containsPattern("fault +state +another run is using the output folder");
    }

    @Test
    void saysThatTheStateIsDamagedAndWhichFilesWereInHand() throws IOException {
        terminal.extract();
        Files.writeString(terminal.output().resolve("state/redress.mv.db"), "garbage");
        Path inHand = Files.createDirectories(terminal.output().resolve("state/in-hand"));
        Files.writeString(inHand.resolve("f00"), "file poison.txt\nbegun by process 7\n");

        assertThat(doctor()).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .containsPattern("warning +state +damaged; nothing: the next run sets it aside")
                .containsPattern("warning +in hand +a process ended while it was reading poison.txt");
        assertThat(terminal.output().resolve("state/redress.mv.db")).content().isEqualTo("garbage");
    }

    @Test
    void printsTheSameAsJson() {
        doctor("--json");

        JsonNode findings = JsonMapper.shared().readTree(out.toString());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.get("level").asString()).isIn("ok", "warning", "fault");
            assertThat(finding.get("check").asString()).isNotEmpty();
        });
        assertThat(findings)
                .extracting(finding -> finding.get("check").asString())
                .contains("java", "disk", "latest");
    }

    @Test
    void knowsWhatIsUnusualAboutTheSurroundings() {
        assertThat(Surroundings.java(26).level()).isEqualTo(Finding.Level.WARNING);
        assertThat(Surroundings.memory(100).advice()).contains("-Xmx512m");
        assertThat(Surroundings.encoding("ANSI_X3.4-1968").advice()).contains("LC_ALL=C.UTF-8");
        Path latest = Path.of("snapshots", "20260131T020304Z");
        assertThat(Surroundings.clock(Instant.parse("2026-01-31T02:03:05Z"), latest)
                        .level())
                .isEqualTo(Finding.Level.OK);
        assertThat(Surroundings.clock(Instant.parse("2025-01-31T02:03:05Z"), latest)
                        .fact())
                .contains("earlier than the newest snapshot");
    }

    private int doctor(String... options) {
        Stream<String> folders = Stream.of(
                "doctor", "--input=" + terminal.input(), "--output=" + terminal.output(), "--config=" + config);
        return execute(Stream.concat(folders, Stream.of(options)).toArray(String[]::new));
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        return RedressCommand.commandLine().setOut(new PrintWriter(out, true)).execute(arguments);
    }
}
