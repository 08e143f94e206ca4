package org.redress.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.staging.InventoryCounts;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the steps of one run tell each other, noted in the job's execution context. */
final class RunNotes {

    static final String FOUND = "files.found";
    static final String DECISIONS = "rows.decisions";
    static final String REJECTS = "rows.rejects";

    private static final String NOT_SELECTED = "files.not-selected";
    private static final String TOO_OLD = "files.too-old";
    private static final String SECONDS = "seconds.";
    private static final String SNAPSHOT = "snapshot";
    private static final String UP_TO_DATE = "snapshot.up-to-date";

    private final ExecutionContext context;

    private RunNotes(ExecutionContext context) {
        this.context = context;
    }

    static RunNotes of(JobExecution execution) {
        return new RunNotes(execution.getExecutionContext());
    }

    void noteInventory(InventoryCounts counts) {
        context.putLong(FOUND, counts.found());
        context.putLong("files.added", counts.added());
        context.putLong("files.changed", counts.changed());
        context.putLong("files.vanished", counts.vanished());
    }

    InventoryCounts inventory() {
        return new InventoryCounts(count(FOUND), count("files.added"), count("files.changed"), count("files.vanished"));
    }

    /** Files of the input folder that do not belong to the input. */
    void noteNotSelected(int files) {
        context.putLong(NOT_SELECTED, files);
    }

    /** Files whose decision is left out because of its date. */
    void noteTooOld(int files) {
        context.putLong(TOO_OLD, files);
    }

    int notSelected() {
        return context.containsKey(NOT_SELECTED) ? count(NOT_SELECTED) : 0;
    }

    int tooOld() {
        return context.containsKey(TOO_OLD) ? count(TOO_OLD) : 0;
    }

    void noteDataset(int decisions, int rejects) {
        context.putLong(DECISIONS, decisions);
        context.putLong(REJECTS, rejects);
    }

    /** A number that was noted, or null. */
    @Nullable
    Long number(String key) {
        return context.containsKey(key) ? (Long) context.getLong(key) : null;
    }

    private int count(String key) {
        return Math.toIntExact(context.getLong(key));
    }

    void noteDuration(String step, Duration duration) {
        context.putLong(SECONDS + step, duration.toMillis());
    }

    /** The seconds that every finished part of the run took. */
    Map<String, BigDecimal> seconds() {
        Map<String, BigDecimal> seconds = new TreeMap<>();
        context.toMap().keySet().stream()
                .filter(key -> key.startsWith(SECONDS))
                .forEach(key ->
                        seconds.put(key.substring(SECONDS.length()), BigDecimal.valueOf(context.getLong(key), 3)));
        return seconds;
    }

    void noteSnapshot(Path snapshot) {
        context.putString(SNAPSHOT, snapshot.toString());
    }

    /** The folder that the run published; empty if it published nothing. */
    Optional<Path> snapshot() {
        return path(SNAPSHOT);
    }

    void noteUpToDate(Path snapshot) {
        context.putString(UP_TO_DATE, snapshot.toString());
    }

    /** The folder of the latest snapshot if it holds already what the run would have published. */
    Optional<Path> upToDate() {
        return path(UP_TO_DATE);
    }

    private Optional<Path> path(String key) {
        return context.containsKey(key) ? Optional.of(Path.of(context.getString(key))) : Optional.empty();
    }
}
