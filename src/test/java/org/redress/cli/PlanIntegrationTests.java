package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.decision.Sha256;
import org.redress.job.RunLock;
import org.redress.job.SampleTexts;

/** What {@code --dry-run} says, what {@code --include}, {@code --exclude} and {@code --since} do, and {@code --quiet}. */
class PlanIntegrationTests {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void writeDecisions() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("a.txt", SampleTexts.decision("24 000 001"));
        terminal.write("b.txt", SampleTexts.decision("24 000 002"));
        terminal.write(
                "old/c.txt", SampleTexts.decision("19 000 003", SampleTexts.ISSUED.minusYears(5), "A complaint."));
        terminal.write("old/note.md", "Nothing but a note.");
    }

    @Test
    void planAFirstRunWithoutMakingTheOutputFolder() {
        assertThat(terminal.extract("--dry-run")).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out())
                .containsPattern("Files found +4, [\\d,]+ bytes")
                .containsPattern("new +4, because no earlier run into .* is known")
                .containsPattern("To be read +4, [\\d,]+ bytes")
                .containsPattern("Reading takes +about .* with \\d+ threads, going by \\d files")
                .containsPattern("Disk +about [\\d,]+ bytes are needed and [\\d,]+ are free")
                .containsPattern("Would publish +yes\n");
        assertThat(terminal.output()).doesNotExist();
    }

    @Test
    void saysWhatHasChangedAndChangesNothing() throws IOException {
        terminal.extract();
        terminal.write("b.txt", SampleTexts.decision("24 000 009"));
        terminal.write("d.txt", SampleTexts.decision("24 000 004"));
        Files.delete(terminal.input().resolve("old/c.txt"));
        Map<String, String> before = everything();

        assertThat(terminal.extract("--dry-run", "--max-reject-rate=5%")).isEqualTo(ExitCode.OK);

        assertThat(terminal.out())
                .containsPattern("new +1\n")
                .containsPattern("changed +1\n")
                .containsPattern("unchanged +2\n")
                .containsPattern("vanished +1\n")
                .containsPattern("To be read +2,")
                .containsPattern("Would publish +yes, unless more than 5% of the files are rejected");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void saysThatNothingWouldBePublishedAndThatForceWould() {
        terminal.extract();

        terminal.extract("--dry-run");
        assertThat(terminal.out())
                .containsPattern("unchanged +4\n")
                .containsPattern("Reading takes +no time")
                .containsPattern("Would publish +no: .*snapshots.* is up to date; --force publishes it anew");

        terminal.extract("--dry-run", "--force");
        assertThat(terminal.out()).containsPattern("Would publish +yes");
    }

    @Test
    void saysThatEverythingWouldBeReadAnewUnderAnotherConfiguration() throws IOException {
        terminal.extract();
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(
                config.resolve("boilerplate.txt"), Files.readString(Path.of("config/boilerplate.txt")) + "\n# more\n");

        terminal.extract("--dry-run", "--config=" + config);

        assertThat(terminal.out())
                .containsPattern("read anew +4, because Redress or its configuration changed")
                .containsPattern("Would publish +yes");
    }

    @Test
    void saysThatAFolderWithoutFilesGivesNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        terminal.extract("--dry-run", "--include=*.pdf");
        assertThat(terminal.out())
                .containsPattern("left out +4, by include and exclude")
                .containsPattern("Would publish +no: the input folder holds no files");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void saysThatAnotherRunIsGoingOn() throws Exception {
        Files.createDirectories(terminal.output());

        int exitCode = RunLock.during(terminal.output(), "extract", () -> terminal.extract("--dry-run"));

        assertThat(exitCode).isEqualTo(ExitCode.BUSY);
        assertThat(terminal.err()).startsWith("redress: another run is using the output folder " + terminal.output());
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void saysThatTheOutputFolderCannotBe() throws IOException {
        Files.createFile(terminal.output());

        assertThat(terminal.extract("--dry-run")).isEqualTo(ExitCode.IO);
        assertThat(terminal.err()).contains("is not a folder");
    }

    @Test
    void readsOnlyTheSelectedFilesAndCountsTheOthers() throws IOException {
        assertThat(terminal.extract("--include=*.txt", "--include=*.md", "--exclude=old/*.md"))
                .as(terminal.err())
                .isEqualTo(ExitCode.OK);

        assertThat(terminal.out())
                .containsPattern("Files found +3, 3 of them read")
                .containsPattern("Left out +1 by include and exclude")
                .containsPattern("Rejects +0");
        assertThat(terminal.output().resolve("latest/run.json"))
                .content()
                .containsPattern("\"not_selected\" *: 1")
                .containsPattern("\"include\" *: \\[ \"\\*\\.txt\", \"\\*\\.md\" \\]");
        assertThat(terminal.csv().get("rejects.csv")).hasLineCount(1);
    }

    @Test
    void publishesAnotherDatasetUnderAnotherSelection() throws IOException {
        terminal.extract();

        terminal.extract("--exclude=b.txt");
        assertThat(terminal.csv().get("decisions.csv")).contains("24 000 001").doesNotContain("24 000 002");

        terminal.extract("--exclude=b.txt");
        assertThat(terminal.out()).startsWith("Nothing has changed in 3 files");

        terminal.extract("--exclude=none.txt");
        assertThat(terminal.csv().get("decisions.csv")).contains("24 000 001", "24 000 002");
    }

    @Test
    void leavesOutOlderDecisionsAndCountsThem() throws IOException {
        assertThat(terminal.extract("--since=" + SampleTexts.ISSUED))
                .as(terminal.err())
                .isEqualTo(ExitCode.OK);

        assertThat(terminal.out())
                .containsPattern("Left out +1 dated before the day of since")
                .containsPattern("Decisions +2")
                .containsPattern("Rejects +1");
        assertThat(terminal.csv().get("decisions.csv")).doesNotContain("19 000 003");
        assertThat(terminal.output().resolve("latest/run.json")).content().containsPattern("\"too_old\" *: 1");

        terminal.extract();
        assertThat(terminal.out())
                .containsPattern("Files found +4, 0 of them read")
                .containsPattern("Decisions +3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--since=yesterday       | --since must be a date such as 2024-01-31, not yesterday",
                "--since=2024-02-30      | --since must be a date such as 2024-01-31, not 2024-02-30",
                "--include=[a            | --include: [ without ] in the pattern",
                "--redress.since=soon    | redress.since must be a date such as 2024-01-31, not soon",
            })
    void refusesWhatSelectsNothing(String option, String message) {
        assertThat(terminal.extract(option)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).startsWith("redress: ").contains(message);
    }

    @Test
    void saysNothingButErrorsIfToldSo() throws IOException {
        assertThat(terminal.extract("--quiet")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out() + terminal.err()).isEmpty();
        assertThat(terminal.csv()).isNotEmpty();

        assertThat(terminal.extract("--quiet", "--force", "--max-reject-rate=0%"))
                .isEqualTo(ExitCode.DATA);
        assertThat(terminal.err()).startsWith("redress: nothing is published: ").hasLineCount(1);
    }

    /** Every file of the output folder with its content. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(terminal.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Sha256 sha256 = new Sha256();
                byte[] bytes = Files.readAllBytes(file);
                sha256.add(bytes, bytes.length);
                all.put(file.toString(), sha256.toHex() + " " + Files.getLastModifiedTime(file));
            }
        }
        return all;
    }
}
