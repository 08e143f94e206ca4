package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.postgresql.PostgresServer;
import org.redress.state.StateAddress;
import org.redress.state.StateDatabase;

/** PostgreSQL in place of the embedded database, by one setting: the same dataset and the same guarantees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresIntegrationTests {

    private PostgresServer server;

    @TempDir
    private Path folder;

    private Terminal terminal;
    private String database = "";

    @BeforeAll
    void startServer() throws IOException, InterruptedException {
        server = PostgresServer.start();
    }

    @AfterAll
    void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void makeDatabase() throws IOException, SQLException {
        terminal = new Terminal(folder.resolve("postgresql"));
        database = server.newDatabase();
    }

    @Test
    void publishesTheBytesThatTheEmbeddedDatabasePublishes() throws IOException {
        Terminal embedded = new Terminal(folder.resolve("embedded"));
        for (Terminal each : List.of(terminal, embedded)) {
            writeOddFiles(each);
        }

        assertThat(embedded.extract()).as(embedded.err()).isEqualTo(ExitCode.OK);
        assertThat(extract()).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.csv()).isEqualTo(embedded.csv());
        assertThat(terminal.csv().get("decisions.csv")).hasLineCount(7);
        assertThat(terminal.output().resolve("state/redress.mv.db")).doesNotExist();
    }

    @Test
    void readsOnlyWhatIsNewAndListsItsRuns() throws IOException {
        terminal.write("a.txt", decision("91 001 001"));
        extract();
        terminal.write("b.txt", decision("91 001 002"));

        assertThat(extract()).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains("2, 1 of them read in this run");
        assertThat(terminal.runs(option())).as(terminal.err()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .hasLineCount(3)
                .containsPattern("published +2 +1 +2")
                .containsPattern("published +1 +1 +1");
    }

    @Test
    void plansARunAndChangesNothing() throws IOException {
        terminal.write("a.txt", decision("91 001 001"));
        extract();
        terminal.write("b.txt", decision("91 001 002"));

        assertThat(terminal.extract("--dry-run", option())).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out())
                .containsPattern("new +1")
                .containsPattern("To be read +1,")
                .containsPattern("Would publish +yes\n");
        assertThat(readFiles()).isEqualTo(1);
    }

    @Test
    void letsOneRunAtATimeUseADatabaseAndNamesTheHolder() throws IOException, SQLException {
        terminal.write("a.txt", decision("91 001 001"));
        extract();
        try (StateDatabase state = StateDatabase.hold(new StateAddress(database, null, null))) {
            state.requireHeld();

            assertThat(extract()).isEqualTo(ExitCode.BUSY);
            assertThat(terminal.err())
                    .contains(
                            "another run", "process " + ProcessHandle.current().pid() + " on ", " since 20");
            assertThat(terminal.runs(option())).isEqualTo(ExitCode.OK);
        }
        assertThat(extract()).as(terminal.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void goesOnFromWhereAKilledRunWasCutOff() throws IOException, InterruptedException, SQLException {
        Terminal undisturbed = new Terminal(folder.resolve("undisturbed"));
        for (int number = 100; number < 160; number++) {
            terminal.write(number + ".txt", decision("91 001 " + number));
            undisturbed.write(number + ".txt", decision("91 001 " + number));
        }
        undisturbed.extract();
        List<String> arguments = new ArrayList<>(List.of("extract", option(), "--redress.chunk-size=2", "--threads=1"));
        arguments.addAll(List.of("--input=" + terminal.input(), "--output=" + terminal.output()));
        RedressProcess process = RedressProcess.start(List.of(), Map.of(), arguments);
        process.await(() -> readFiles() >= 4);
        process.signal("KILL");
        process.exitCode();
        process.discard();
        long read = readFiles();

        assertThat(extract()).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(read).isBetween(4L, 59L);
        assertThat(terminal.out()).contains("60, " + (60 - read) + " of them read in this run");
        assertThat(terminal.csv()).isEqualTo(undisturbed.csv());
        terminal.runs(option());
        assertThat(terminal.out())
                .containsPattern("published +60 +" + (60 - read))
                .containsPattern("killed +60 +" + read);
    }

    @Test
    void saysWhatToDoWhenTheStateIsDamaged() throws IOException, SQLException {
        terminal.write("a.txt", decision("91 001 001"));
        extract();
        Map<String, String> expected = terminal.csv();
        PostgresServer.execute(database, "UPDATE staged_decision SET decision = SUBSTRING(decision FROM 2)");

        assertThat(extract("--force")).isEqualTo(ExitCode.IO);

        assertThat(terminal.err()).contains("a.txt is not what was read", "DROP TABLE source_file, staging_layout");
        assertThat(terminal.csv()).isEqualTo(expected);
        PostgresServer.execute(database, "DROP TABLE source_file, staging_layout");
        assertThat(extract()).as(terminal.err()).isEqualTo(ExitCode.OK);
        assertThat(terminal.csv()).isEqualTo(expected);
    }

    @Test
    void listsNoRunsOfANewDatabase() throws IOException {
        assertThat(terminal.output().toFile().mkdir()).isTrue();

        assertThat(terminal.runs(option())).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).startsWith("No run has been recorded");
    }

    /** Nothing listens at port 1, and nobody has such a name or database. */
    @ParameterizedTest
    @CsvSource({"127.0.0.1:\\d+, 127.0.0.1:1, 74", "user=postgres, user=nobody, 2", "/redress\\d+, /nothing, 2"})
    void saysWhyADatabaseCannotBeUsed(String part, String instead, int exitCode) {
        Matcher place = Pattern.compile(part).matcher(database);
        String url = place.replaceFirst(instead);

        assertThat(terminal.extract("--spring.datasource.url=" + url)).isEqualTo(exitCode);

        assertThat(terminal.err()).startsWith("redress: ").hasLineCount(1);
    }

    /** The names and texts that databases keep in different ways: order, case, length, characters. */
    private static void writeOddFiles(Terminal terminal) throws IOException {
        terminal.write("b.txt", decision("91 001 001"));
        terminal.write("B.txt", decision("91 001 001"));
        terminal.write("a-b.txt", decision("91 001 002"));
        terminal.write("ab.txt", decision("91 001 002"));
        terminal.write("ä 'quoted' %_\\.txt", decision("91 001 003"));
        terminal.write("Z\uD83C\uDFE0.txt", decision("91 001 004"));
        terminal.write(("folder-" + "x".repeat(150) + "/").repeat(18) + "deep.txt", decision("91 001 005"));
        terminal.write("nul.txt", decision("91 001 006").replace("her application", "her\u0000 application"));
        terminal.write(
                "long.txt", decision("91 001 007").replace("lost her", "lost " + "very ".repeat(60_000) + "her"));
        terminal.write("nul-note.txt", "Nothing but\u0000 a note.");
    }

    private long readFiles() {
        try {
            return Long.parseLong(
                    PostgresServer.query(database, "SELECT count(*) FROM source_file WHERE state <> 'PENDING'"));
        } catch (SQLException e) {
            return 0; // the table is not there yet
        }
    }

    private int extract(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(option());
        return terminal.extract(all.toArray(String[]::new));
    }

    private String option() {
        return "--spring.datasource.url=" + database;
    }
}
