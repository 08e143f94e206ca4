package org.redress.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of its own: the programs of Debian's package on new data in a temporary folder, at a free port that
 * only this machine reaches. Its databases sort texts as people do, which is not the order of their bytes.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The first version whose databases can have another order than the operating system's. */
    private static final int VERSION_WITH_ORDER = 15;

    private final Path folder;
    private final int port;
    private final Process process;
    private int databases;

    private PostgresServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts a server; the test is skipped where PostgreSQL is not installed. */
    public static PostgresServer start() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        Assumptions.assumeTrue(programs.isPresent(), "PostgreSQL is not installed below " + INSTALLED);
        Path folder = Files.createTempDirectory("redress-postgresql");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        Path bin = programs.get();
        String data = folder.resolve("data").toString();
        Process initdb =
                launch(folder, bin.resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "-N");
        assertThat(initdb.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(initdb.exitValue()).as(log(folder)).isZero();
        int port = freePort();
        Process server = launch(
                folder,
                bin.resolve("postgres"),
                "-D",
                data,
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        PostgresServer started = new PostgresServer(folder, port, server);
        started.awaitReady();
        return started;
    }

    /** The address of a new database. */
    public String newDatabase() throws SQLException {
        databases++;
        String name = "redress" + databases;
        try (Connection connection = DriverManager.getConnection(url(USER));
                Statement statement = connection.createStatement()) {
            boolean ordered = connection.getMetaData().getDatabaseMajorVersion() >= VERSION_WITH_ORDER;
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0"
                    + (ordered ? " LOCALE_PROVIDER icu ICU_LOCALE 'en-GB'" : ""));
        }
        return url(name);
    }

    /** The one value that a query gives. */
    public static String query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Changes a database. */
    public static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the server as its administrator would, whoever is connected. */
    @Override
    public void close() throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        FileSystemUtils.deleteRecursively(folder);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = DriverManager.getConnection(url(USER))) {
                assertThat(connection.isValid(1)).isTrue();
                return;
            } catch (SQLException e) {
                assertThat(process.isAlive()).as(log(folder)).isTrue();
                assertThat(Instant.now()).as(log(folder)).isBefore(end);
                Thread.sleep(100);
            }
        }
    }

    /** The newest of the versions that are installed. */
    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    /** The server refuses to run as root. */
    private static Process launch(Path folder, Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.add(program.toString());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String log(Path folder) throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
