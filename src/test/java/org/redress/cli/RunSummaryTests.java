package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redress.job.PublishedRun;
import org.redress.job.RunRecord;

class RunSummaryTests {

    @Test
    void saysWhatWasFoundAndWhereItIs() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("decisions", 1234L);
        rows.put("rejects", 3L);
        PublishedRun run = new PublishedRun(
                Path.of("out", "snapshots", "x"),
                new RunRecord(
                        Instant.EPOCH,
                        "key",
                        Map.of(),
                        new RunRecord.Files(1237, 30, 7, 1200, 2, 0, 0),
                        new TreeMap<>(Map.of("empty", 2, "duplicate", 1)),
                        rows,
                        new RunRecord.Payments(17, new BigDecimal("12345.60")),
                        Map.of(),
                        List.of(),
                        Map.of(),
                        new RunRecord.Configuration(
                                "in", "out", null, 2, 64, 2_000_000, 30, false, List.of(), List.of(), "", "c", "e")));

        assertThat(RunSummary.of(run, Duration.ofMillis(61_250))).isEqualToNormalizingNewlines("""
                        Files found           1,237, 37 of them read in this run
                        Decisions             1,234
                        Rejects                   3
                          duplicate               1
                          empty                   2
                        Rows
                          decisions           1,234
                          rejects                 3
                        Payments                 17, £12,345.60 in all
                        Seconds                61.3
                        Snapshot           out/snapshots/x
                        """);
    }
}
