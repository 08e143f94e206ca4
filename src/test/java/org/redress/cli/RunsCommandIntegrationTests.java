package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsCommandIntegrationTests {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void openTerminal() throws IOException {
        terminal = new Terminal(folder);
    }

    @Test
    void listsRunsTheNewestFirst() throws IOException {
        terminal.extract();
        terminal.write("a.txt", decision("91 001 001"));
        terminal.write("note.txt", "Nothing but a note.");
        terminal.extract();
        terminal.extract("--max-reject-rate", "10%");

        assertThat(terminal.runs()).as(terminal.err()).isEqualTo(ExitCode.OK);

        List<String> lines = terminal.out().lines().toList();
        String snapshot =
                terminal.output().resolve("latest").toRealPath().getFileName().toString();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).matches("started +seconds +end +found +read +decisions +rejects +snapshot");
        assertThat(lines.get(1)).matches("20\\S+Z +[0-9.]+ +gate +2 +0 +1 +1 +-");
        assertThat(lines.get(2)).matches("20\\S+Z +[0-9.]+ +published +2 +2 +1 +1 +" + snapshot);
        assertThat(lines.get(3)).matches("20\\S+Z +[0-9.]+ +nothing +0 +0 +- +- +-");
    }

    @Test
    void listsAsManyAsAreAskedFor() {
        terminal.extract();
        terminal.extract();

        assertThat(terminal.runs("--last", "1")).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).hasLineCount(2);
    }

    @Test
    void knowsKilledRunsBeforeAndAfterTheNextOne() throws SQLException {
        terminal.extract();
        change("UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL");

        assertThat(terminal.runs()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).containsPattern("killed +0");

        terminal.extract();
        assertThat(terminal.runs()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).containsPattern("nothing +0").containsPattern("killed +0");
    }

    @Test
    void saysThatThereWasNoneAndMakesNoDatabase() throws IOException {
        Files.createDirectories(terminal.output());

        assertThat(terminal.runs()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).startsWith("No run has been recorded");
        assertThat(terminal.output()).isEmptyDirectory();
    }

    @Test
    void saysThatARunIsGoingOn() throws IOException {
        terminal.extract();
        Path file = terminal.output().resolve("state/redress.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThat(terminal.runs()).isEqualTo(ExitCode.BUSY);
        }
        assertThat(terminal.err()).contains("another run is using " + file);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(terminal.runs()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("the output folder " + terminal.output() + " does not exist");
    }

    private void change(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + terminal.output().resolve("state/redress");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
