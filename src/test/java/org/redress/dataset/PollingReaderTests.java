package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.decision.Decision;

/** Somebody reads {@code latest} again and again while one snapshot after another takes its place. */
class PollingReaderTests {

    private static final int RUNS = 25;

    @TempDir
    private Path output;

    @Test
    void neverSeesNothingNorAMixture() throws Exception {
        SnapshotStore store = SampleSnapshots.store(output, CsvStyle.EXACT);
        AtomicBoolean publishing = new AtomicBoolean(true);
        publish(store, 0);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Set<Path>> seen = reader.submit(poll(publishing));
            for (int run = 1; run < RUNS; run++) {
                store.prune(publish(store, run), RUNS / 2);
            }
            publishing.set(false);
            assertThat(seen.get()).hasSizeGreaterThan(1);
        } finally {
            reader.shutdownNow();
        }
    }

    /** Resolves the link once for every look, and verifies what it leads to. */
    private Callable<Set<Path>> poll(AtomicBoolean publishing) {
        return () -> {
            Set<Path> seen = new HashSet<>();
            while (publishing.get()) {
                Path snapshot = output.resolve("latest").toRealPath();
                assertThat(new SnapshotVerification().verify(snapshot).damage()).isEmpty();
                seen.add(snapshot);
            }
            return seen;
        };
    }

    /** Every run publishes something else. */
    private static Path publish(SnapshotStore store, int run) throws IOException {
        Decision decision =
                new DecisionBuilder().summary("Run " + run + ". ".repeat(run)).build();
        return SampleSnapshots.publish(
                store, Instant.EPOCH.plusSeconds(run), List.of(decision).iterator());
    }
}
