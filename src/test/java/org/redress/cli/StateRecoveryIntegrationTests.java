package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state is a cache: whatever becomes of it, the next run publishes the same. */
class StateRecoveryIntegrationTests {

    private static final String READ_ANEW = "3 of them read in this run";

    /** Something that happens to the database between two runs. */
    @FunctionalInterface
    interface Damage {
        void doTo(Path file) throws IOException, SQLException;
    }

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path file = Path.of("");
    private Map<String, String> expected = Map.of();

    @BeforeEach
    void runOnce() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("a.txt", decision("91 001 001"));
        terminal.write("below/b.txt", decision("91 001 002"));
        terminal.write("note.txt", "Nothing but a note.");
        assertThat(terminal.extract()).isEqualTo(ExitCode.OK);
        expected = terminal.csv();
        file = terminal.output().resolve("state/redress.mv.db");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("no database at all", (Damage) file -> Files.writeString(file, "not a database")),
                Arguments.of("a decision changed", (Damage)
                        file -> change(file, "UPDATE staged_decision SET decision = SUBSTRING(decision, 2)")),
                Arguments.of("a column lost", (Damage)
                        file -> change(file, "ALTER TABLE staged_decision DROP COLUMN decision")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void setsADamagedStateAsideAndReadsEverythingAnew(String name, Damage damage) throws IOException, SQLException {
        damage.doTo(file);

        assertThat(terminal.extract("--force")).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains(READ_ANEW);
        assertThat(file).exists();
        assertThat(file.resolveSibling("redress.mv.db.damaged-1")).exists();
        assertThat(terminal.csv()).isEqualTo(expected);
    }

    /** What is left may be a database that holds less, or none. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, 0.3, 0.9})
    void publishesTheSameAfterTheStateWasCutOff(double share) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength((long) (bytes.length() * share));
        }

        assertThat(terminal.extract("--force")).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.csv()).isEqualTo(expected);
    }

    @Test
    void readsEverythingAnewWithoutAState() throws IOException {
        Files.delete(file);

        assertThat(terminal.extract("--force")).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains(READ_ANEW);
        assertThat(terminal.csv()).isEqualTo(expected);
    }

    @Test
    void readsEverythingAnewAfterAnotherVersionThatWasKilled() throws IOException, SQLException {
        change(
                file,
                "DROP TABLE staging_layout",
                "DROP TABLE source_file",
                "CREATE TABLE source_file (path VARCHAR PRIMARY KEY, sha256 VARCHAR, state VARCHAR, decision VARCHAR)",
                "INSERT INTO source_file VALUES ('a.txt', '', 'PENDING', NULL)",
                "UPDATE batch_job_execution_context SET short_context = 'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=='",
                "UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL");

        assertThat(terminal.extract("--force")).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains(READ_ANEW);
        assertThat(terminal.csv()).isEqualTo(expected);
    }

    private static void change(Path file, String... statements) throws SQLException {
        String name = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
