package org.redress.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.redress.config.ConfigFiles;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.SnapshotDraft;
import org.redress.dataset.SnapshotStore;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;

/** How long it takes, for each decision, to write the tables in both formats, and to verify them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Publishing {

    private static final int DECISIONS = 200;

    private final List<Decision> decisions = decisions();
    private final Path folder = temporaryFolder();
    private final Path snapshot = published();

    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void tablesWritten() throws IOException {
        SnapshotStore store = new SnapshotStore(folder.resolve("written"), CsvStyle.EXACT, draft -> {});
        try (SnapshotDraft draft = store.begin(Instant.EPOCH)) {
            draft.writeTables(decisions.iterator(), List.of());
        }
    }

    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void snapshotVerified() throws IOException {
        new SnapshotVerification().requireIntact(snapshot);
    }

    private Path published() {
        SnapshotStore store = new SnapshotStore(folder.resolve("verified"), CsvStyle.EXACT, draft -> {});
        try (SnapshotDraft draft = store.begin(Instant.EPOCH)) {
            draft.writeTables(decisions.iterator(), List.of());
            draft.writeText("run.json", "{}");
            draft.writeText("report.html", "");
            return draft.publish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Decision> decisions() {
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
        DecisionMaker maker = new DecisionMaker(7, Path.of("input"));
        return IntStream.range(0, DECISIONS)
                .mapToObj(number -> reader.read(
                        new SourceFile(number + ".txt", "0"), maker.make(number).getBytes(StandardCharsets.UTF_8)))
                .sorted(Comparator.comparing(Decision::id))
                .toList();
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("redress-benchmark");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
