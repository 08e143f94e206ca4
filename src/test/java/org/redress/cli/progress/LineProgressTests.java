package org.redress.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.redress.job.Progress.Phase;

class LineProgressTests {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void countsAnewInEveryPhase() {
        try (LineProgress progress = new LineProgress(lines::add, Duration.ofHours(1), nanos::get)) {
            progress.begin(Phase.READING, 10);
            progress.advance();
            progress.advance();
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            progress.tell();
            progress.begin(Phase.PUBLISHING, 9);
            progress.tell();
        }

        assertThat(lines)
                .containsExactly("reading: 2 of 10 files, 2.0 a second, about 4 seconds left", "publishing: 9 files");
    }

    @Test
    @Timeout(20)
    void speaksUpByItself() throws InterruptedException {
        try (LineProgress progress = new LineProgress(lines::add, Duration.ofMillis(20), nanos::get)) {
            progress.begin(Phase.READING, 10);
            while (lines.size() < 2) {
                Thread.sleep(5);
            }
        }

        assertThat(lines).contains("reading: 10 files");
    }
}
