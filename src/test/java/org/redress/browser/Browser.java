package org.redress.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debian's Chromium without a window, driven by its own DevTools protocol: it tells of every request and every complaint
 * of a page, which a screenshot does not. Start one for a test class, open a page for every test.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern FOLDERS = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path profile;
    private final int port;

    private Browser(Process process, Path profile) throws IOException, InterruptedException {
        this.process = process;
        this.profile = profile;
        this.port = awaitPort();
    }

    /** Starts a browser of its own; where none is installed the test that asks for it is skipped. */
    public static Browser start() throws IOException, InterruptedException {
        Optional<Path> chromium = find();
        Assumptions.assumeTrue(chromium.isPresent(), "Chromium is not installed: apt-get install chromium");
        Path profile = Files.createTempDirectory("redress-browser");
        Process process = new ProcessBuilder(
                        chromium.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Browser(process, profile);
    }

    /** Opens a file as somebody does who got it by mail, and waits until it is there. */
    public BrowserPage open(Path file, Screen screen) throws IOException, InterruptedException {
        JsonNode target = request("PUT", "/json/new?about:blank");
        BrowserPage page = BrowserPage.connect(
                http, URI.create(target.path("webSocketDebuggerUrl").asString()));
        page.show(file.toRealPath().toUri(), screen);
        return page;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        deleteProfile();
    }

    private static Optional<Path> find() {
        return FOLDERS.splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser chooses a free port and writes it into its profile. */
    private int awaitPort() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return Integer.parseInt(lines.get(0));
            }
            Thread.sleep(50);
        }
        close();
        throw new IOException("Chromium did not start");
    }

    private JsonNode request(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return MAPPER.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Helpers of the browser may still be writing while they die. */
    private void deleteProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
