package org.redress.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.staging.InventoryCounts;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the steps of one run tell each other, noted in the job's execution context. */
final class RunNotes {

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
        context.putInt("files.found", counts.found());
        context.putInt("files.added", counts.added());
        context.putInt("files.changed", counts.changed());
        context.putInt("files.vanished", counts.vanished());
    }

    InventoryCounts inventory() {
        return new InventoryCounts(
                context.getInt("files.found"),
                context.getInt("files.added"),
                context.getInt("files.changed"),
                context.getInt("files.vanished"));
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
