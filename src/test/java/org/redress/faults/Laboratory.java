package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the fault tests share and make once: the packed program, the input of two nights, and what undisturbed runs publish
 * of it.
 */
final class Laboratory {

    /** Documents whose results are stored together in all runs here: few, so that a run has many chunks. */
    static final int CHUNK_SIZE = 3;

    private static final String SETTINGS = """
            redress:
              threads: 2
              chunk-size: %d
              keep-snapshots: 2
            """.formatted(CHUNK_SIZE);

    private static @Nullable Laboratory shared;

    private final Path folder;
    private final AtomicInteger folders = new AtomicInteger();
    private final Program program;
    private final Corpus corpus;
    private final Path archive;
    private final Path yesterday;
    private final Path today;
    private final Path config;
    private final Output published;
    private final Tables yesterdaysTables;
    private final Tables todaysTables;
    private @Nullable WarmProcess warm;

    private Laboratory(Path folder) throws IOException {
        this.folder = folder;
        this.program = Program.pack(folder);
        this.archive = folder.resolve("classes.jsa");
        this.corpus = new Corpus(Path.of("input"));
        this.yesterday = Files.createDirectory(folder.resolve("yesterday"));
        this.today = Files.createDirectory(folder.resolve("today"));
        this.config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("application.yaml"), SETTINGS);
        corpus.writeYesterday(yesterday);
        corpus.writeToday(today);
        this.published = new Output(folder.resolve("published"));
        this.yesterdaysTables = publishYesterday();
        this.todaysTables = publishToday();
    }

    /** The laboratory, set up by whoever asks first. */
    static synchronized Laboratory open() {
        Laboratory opened = shared;
        if (opened == null) {
            try {
                Path folder = Path.of("target", "faults").toAbsolutePath();
                TinyDisk.unmountAllBelow(folder);
                Folders.delete(folder);
                opened = new Laboratory(Files.createDirectories(folder));
                shared = opened;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened;
    }

    Program program() {
        return program;
    }

    Corpus corpus() {
        return corpus;
    }

    Path yesterday() {
        return yesterday;
    }

    Path today() {
        return today;
    }

    /** What an undisturbed run publishes of {@link #yesterday}. */
    Tables yesterdaysTables() {
        return yesterdaysTables;
    }

    /** What an undisturbed run publishes of {@link #today}. */
    Tables todaysTables() {
        return todaysTables;
    }

    /** What a reader may find while today's input is read for the first time. */
    List<Tables> bothNights() {
        return List.of(yesterdaysTables, todaysTables);
    }

    /** The night before alone, for while nothing new may be found. */
    List<Tables> lastNight() {
        return List.of(yesterdaysTables);
    }

    /** What counts as at once here and now: two seconds, or more where even saying the version takes long. */
    Duration atOnce() {
        Duration least = new Run(this, "--version").finish().duration();
        return Collections.max(List.of(Duration.ofSeconds(2), least.multipliedBy(4)));
    }

    /** How long a whole run takes here and now that is not disturbed, for faults at any time of it. */
    Duration durationOfARun() {
        EndedProcess run = extract(today, newOutput()).finish();
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.duration();
    }

    /** Options of the Java machine that let it start faster. */
    List<String> archiveOptions() {
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    Path newFolder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name + "-" + folders.incrementAndGet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Output newOutput() {
        return new Output(newFolder("output"));
    }

    /** A new output folder in which the snapshot of the night before is the latest. */
    Output newOutputOfYesterday() {
        Output output = newOutput();
        copyYesterdayTo(output);
        return output;
    }

    void copyYesterdayTo(Output output) {
        Folders.copy(published.folder(), output.folder());
    }

    /** What is in the database of an output folder. */
    StateDatabase state(Output output) {
        return new StateDatabase(output, this);
    }

    /** A run in a process of its own. */
    Run extract(Path input, Output output) {
        return new Run(this, arguments(input, output).toArray(String[]::new));
    }

    /** A plain run that is not disturbed, in a process that has made many before. */
    EndedProcess runPlainly(Path input, Output output) {
        try {
            return warm().run(arguments(input, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs plainly and requires what a run from scratch publishes of the input of today. */
    EndedProcess recover(Output output) {
        EndedProcess run = runPlainly(today, output);
        assertThat(run.exitCode()).as(run.err()).isZero();
        output.requireShowing(todaysTables);
        output.snapshot().requireEveryFileOf(today);
        output.requireTidy();
        return run;
    }

    private List<String> arguments(Path input, Output output) {
        return List.of("extract", "--input=" + input, "--output=" + output.folder(), "--config=" + config);
    }

    private synchronized WarmProcess warm() throws IOException {
        if (warm == null) {
            WarmProcess started = WarmProcess.start(this);
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
            warm = started;
        }
        return warm;
    }

    /**
     * The first run of all; it leaves the archive of classes behind. With a snapshot that seems older there are as many
     * as are kept, so that every run that publishes has one to delete.
     */
    private Tables publishYesterday() throws IOException {
        EndedProcess run = extract(yesterday, published)
                .java("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                .finish();
        assertThat(run.exitCode()).as(run.err()).isZero();
        Folders.copy(published.latest().toRealPath(), published.folder().resolve("snapshots/20200101T000000Z"));
        return checked(published, yesterday);
    }

    private Tables publishToday() throws IOException {
        Output fresh = newOutput();
        EndedProcess run = runPlainly(today, fresh);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return checked(fresh, today);
    }

    private static Tables checked(Output output, Path input) throws IOException {
        output.snapshot().requireComplete();
        output.snapshot().requireEveryFileOf(input);
        return Tables.of(output.latest());
    }
}
