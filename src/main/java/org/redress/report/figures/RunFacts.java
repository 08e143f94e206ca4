package org.redress.report.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the run says of itself, up to the moment at which the report is made.
 *
 * @param seconds how long the parts of the run took, by their names
 * @param versions of Redress and of what it is built on
 * @param slowestFiles that this run read, the slowest first
 * @param previous what the snapshot before noted of itself; null if there is none
 */
public record RunFacts(
        Instant started,
        Files files,
        Map<String, BigDecimal> seconds,
        Map<String, String> versions,
        List<SlowFile> slowestFiles,
        @Nullable PreviousSnapshot previous) {

    public RunFacts {
        seconds = Map.copyOf(seconds);
        versions = Map.copyOf(versions);
        slowestFiles = List.copyOf(slowestFiles);
    }

    /** The input files, compared with the run before. */
    public record Files(int found, int added, int changed, int unchanged, int vanished) {}

    /**
     * How long reading one file took.
     *
     * @param path relative to the input folder
     */
    public record SlowFile(String path, BigDecimal seconds) {}

    /**
     * What the snapshot before noted of itself.
     *
     * @param rows in every table
     * @param filled how many rows have a value, by table and column; empty if it noted none
     */
    public record PreviousSnapshot(
            Instant started, String version, Map<String, Long> rows, Map<String, Map<String, Long>> filled) {}
}
