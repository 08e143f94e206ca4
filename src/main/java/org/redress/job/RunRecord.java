package org.redress.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.staging.InventoryCounts;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts about one run that {@code run.json} of its snapshot keeps.
 *
 * @param datasetKey the same for two snapshots that hold the same; older versions noted none
 * @param seconds how long the parts of the run took
 * @param rejects files that gave no decision, by the code of the reason
 * @param rows rows in every table
 * @param payments payments promised and their sum
 * @param filled how many rows of every table have a value, by column; older versions noted none
 * @param slowestFiles that this run read, the slowest first; older versions noted none
 * @param versions of Redress and of what it is built on
 */
public record RunRecord(
        Instant started,
        @Nullable String datasetKey,
        Map<String, BigDecimal> seconds,
        Files files,
        Map<String, Integer> rejects,
        Map<String, Long> rows,
        Payments payments,
        Map<String, Map<String, Long>> filled,
        List<SlowFile> slowestFiles,
        Map<String, String> versions,
        Configuration configuration) {

    static final String FILE_NAME = "run.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public RunRecord {
        filled = Objects.requireNonNullElse(filled, Map.of());
        slowestFiles = Objects.requireNonNullElse(slowestFiles, List.of());
    }

    /**
     * The input files, compared with the run before.
     *
     * @param notSelected files in the folder that do not belong to the input; older versions noted none
     * @param tooOld those of the files whose decision is left out because of its date; older versions noted none
     */
    public record Files(
            int found,
            int added,
            int changed,
            int unchanged,
            int vanished,
            @Nullable Integer notSelected,
            @Nullable Integer tooOld) {

        static Files of(InventoryCounts counts, int notSelected, int tooOld) {
            return new Files(
                    counts.found(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.vanished(),
                    notSelected,
                    tooOld);
        }
    }

    /** Payments promised and their sum in pounds. */
    public record Payments(int count, BigDecimal totalGbp) {}

    /**
     * How long reading one file took.
     *
     * @param path relative to the input folder
     */
    public record SlowFile(String path, BigDecimal seconds) {}

    /** What the run was told; what older versions could not be told is null. */
    public record Configuration(
            String input,
            String output,
            @Nullable String config,
            int threads,
            int chunkSize,
            long maxDocumentBytes,
            int maxDocumentSeconds,
            boolean spreadsheetSafe,
            @Nullable List<String> include,
            @Nullable List<String> exclude,
            @Nullable String since,
            String configurationSha256,
            String extractorSha256) {}

    /** The content of {@code run.json}. */
    String toJson() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    static RunRecord parse(String json) {
        return MAPPER.readValue(json, RunRecord.class);
    }
}
