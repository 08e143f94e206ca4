package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only shows in real processes: signals, two at a time, the end of the memory, the locale. */
class RedressProcessIntegrationTests {

    private static final String PARAGRAPH =
            "  1. Ms P applied on 3 July 2023. The Housing Act 1996, section 166A says how the Council must decide.\n\n";

    /** Takes long enough to be met while it is being read. */
    private static final int MANY = 4000;

    @TempDir
    private Path folder;

    private final List<RedressProcess> processes = new ArrayList<>();
    private Path input = Path.of("");
    private Path output = Path.of("");
    private Path config = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        config = Files.createDirectory(folder.resolve("config"));
        settings("threads: 1", "chunk-size: 4", "max-document-seconds: 0");
        for (int number = 1; number <= 9; number++) {
            write(number + ".txt", number, 1);
        }
    }

    @AfterEach
    void endProcesses() throws IOException {
        for (RedressProcess process : processes) {
            process.discard();
        }
    }

    @Test
    void letsOneProcessAtATimeWorkAndTheNextOneOnceThatIsKilled() throws Exception {
        write("2 long.txt", 10, MANY);
        RedressProcess first = start();
        first.await(this::readsLongFile);

        RedressProcess second = start();

        assertThat(second.exitCode()).as(second.messages()).isEqualTo(ExitCode.BUSY);
        assertThat(second.messages())
                .contains("another run is using the output folder " + output, "process " + first.pid());
        first.signal("KILL");
        assertThat(first.exitCode()).isEqualTo(137);
        assertPublishesWhatAnUndisturbedRunWould();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void stopsAfterTheFileInHand(String signal, int exitCode) throws Exception {
        assumeFalse(RedressProcess.startsDeafTo(signal), "whoever started the tests told them to ignore " + signal);
        write("2 long.txt", 10, MANY);
        RedressProcess run = start();
        run.await(this::readsLongFile);

        run.signal(signal);

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(exitCode);
        assertThat(run.messages())
                .contains("Stopping as soon as the files in hand are read")
                .doesNotContain("\tat ");
        assertThat(query("SELECT status FROM batch_job_execution")).containsExactly("STOPPED");
        assertThat(query("SELECT state FROM source_file WHERE path = '2 long.txt'"))
                .containsExactly("DECIDED");
        assertThat(query("SELECT path FROM source_file WHERE state = 'PENDING'"))
                .contains("3.txt", "9.txt");
        assertThat(output.resolve("state/in-hand")).isEmptyDirectory();
        assertThat(output.resolve("latest")).doesNotExist();
        assertPublishesWhatAnUndisturbedRunWould();
    }

    @Test
    void stopsBeforeTheJobBegins() throws Exception {
        RedressProcess run = start();
        run.await(() -> Files.exists(output.resolve("state/lock")));

        run.signal("TERM");

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(143);
        assertThat(run.messages()).doesNotContain("unexpected error", "\tat ");
        assertThat(output.resolve("latest")).doesNotExist();
        assertPublishesWhatAnUndisturbedRunWould();
    }

    @Test
    void stopsWhileItPublishes() throws Exception {
        write("long.txt", 10, MANY);
        RedressProcess run = start();
        run.await(this::publishes);

        run.signal("TERM");

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(143);
        assertThat(query("SELECT status FROM batch_job_execution")).containsExactly("STOPPED");
        assertPublishesWhatAnUndisturbedRunWould();
    }

    @Test
    void saysThatTheMemoryIsNotEnough() throws Exception {
        writeHuge();

        RedressProcess run = start("-Xmx96m");

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(run.messages())
                .contains("redress: there is not enough memory; give Java more, for example with -Xmx");
        assertThat(output.resolve("latest")).doesNotExist();
        assertPublishesWhatAnUndisturbedRunWould();
    }

    @Test
    void setsAsideAFileThatEndsTheProcessTwice() throws Exception {
        writeHuge();
        for (int times = 1; times <= 2; times++) {
            RedressProcess run = start("-Xmx96m", "-XX:+ExitOnOutOfMemoryError");
            assertThat(run.exitCode()).as(run.messages()).isEqualTo(3);
        }

        for (int times = 1; times <= 2; times++) {
            RedressProcess run = start("-Xmx96m", "-XX:+ExitOnOutOfMemoryError");
            assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.OK);
            assertThat(run.messages()).contains("huge.txt is rejected: failed");
            assertThat(table(output, "rejects").lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("huge.txt,")
                    .contains(",failed,", "reading it ended the program twice");
            assertThat(table(output, "decisions").lines()).hasSize(10);
        }
    }

    @Test
    void givesTheSameBytesInEveryLocale() throws Exception {
        for (String name : List.of("caf\u00e9.txt", "cafe\u0301.txt", "line\nbreak.txt")) {
            write(name, 20 + name.length(), 1);
        }
        RedressProcess run = start(Map.of("LC_ALL", "C"), output);

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.OK);
        assertThat(table(output, "decisions")).contains(",caf\u00e9.txt,", ",cafe\u0301.txt,", ",./line%0Abreak.txt,");
        Path other = folder.resolve("other");
        extract(other);
        assertThat(csv(output)).isEqualTo(csv(other));
    }

    private void assertPublishesWhatAnUndisturbedRunWould() throws IOException {
        extract(output);
        Path other = folder.resolve("undisturbed");
        extract(other);
        assertThat(csv(output)).isEqualTo(csv(other));
    }

    /** In this process, which is quicker. */
    private void extract(Path target) {
        StringWriter messages = new StringWriter();
        int exitCode = RedressCommand.commandLine()
                .setOut(new PrintWriter(messages))
                .setErr(new PrintWriter(messages))
                .execute(arguments(target));
        assertThat(exitCode).as(messages.toString()).isEqualTo(ExitCode.OK);
    }

    private boolean readsLongFile() {
        return contains(output.resolve("state/in-hand"), file -> read(file).contains("long.txt\nbegun"));
    }

    private boolean publishes() {
        return contains(
                output.resolve("snapshots"),
                path -> path.getFileName().toString().startsWith(".draft-"));
    }

    private static boolean contains(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.anyMatch(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if it is gone again. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private RedressProcess start(String... javaOptions) throws IOException {
        return start(List.of(javaOptions), Map.of(), output);
    }

    private RedressProcess start(Map<String, String> environment, Path target) throws IOException {
        return start(List.of(), environment, target);
    }

    private RedressProcess start(List<String> javaOptions, Map<String, String> environment, Path target)
            throws IOException {
        RedressProcess process = RedressProcess.start(javaOptions, environment, List.of(arguments(target)));
        processes.add(process);
        return process;
    }

    private String[] arguments(Path target) {
        return new String[] {"extract", "--input=" + input, "--output=" + target, "--config=" + config};
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + output.resolve("state/redress"), "", "");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Map<String, String> csv(Path output) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("latest"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    private static String table(Path output, String name) throws IOException {
        return Files.readString(output.resolve("latest").resolve(name + ".csv"));
    }

    private void settings(String... settings) throws IOException {
        Files.writeString(
                config.resolve("application.yaml"),
                "redress:\n"
                        + Stream.of(settings).map(line -> "  " + line + "\n").collect(Collectors.joining()));
    }

    private void write(String name, int number, int paragraphs) throws IOException {
        Files.writeString(input.resolve(name), """
                Wexcombe Borough Council (91 001 %03d)

                Decision : Upheld

                The complaint

                %s
                Agreed action

                  1. The Council will apologise to Ms P and pay her £150 to recognise her distress.

                """.formatted(number, PARAGRAPH.repeat(paragraphs)));
    }

    /** More characters than fit into a small heap. */
    private void writeHuge() throws IOException {
        settings("threads: 1", "chunk-size: 4", "max-document-bytes: 50MB");
        Files.writeString(input.resolve("huge.txt"), "\u2019".repeat(7_000_000));
    }
}
