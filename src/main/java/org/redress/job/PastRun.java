package org.redress.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * What is recorded about a run. A run that was cut off has not recorded all of it.
 *
 * @param seconds how long its steps took; null if none of them ended
 * @param found files in the input folder; null if it did not come to list them
 * @param read files that it read
 * @param decisions in the dataset; null if it did not come to that
 * @param rejects in the dataset; null if it did not come to that
 * @param snapshot the name of what it published; null if it published nothing
 */
public record PastRun(
        Instant started,
        @Nullable BigDecimal seconds,
        RunEnd end,
        @Nullable Long found,
        long read,
        @Nullable Long decisions,
        @Nullable Long rejects,
        @Nullable String snapshot) {

    private static final String EXTRACT = "extract";
    private static final List<String> STEPS = List.of("inventory", EXTRACT, "publish");

    /**
     * @param going whether some run is going on
     */
    static PastRun of(JobExecution execution, boolean going) {
        RunNotes notes = RunNotes.of(execution);
        return new PastRun(
                RunParameters.started(execution.getJobParameters()),
                seconds(notes.seconds()),
                RunEnd.of(execution, going),
                notes.number(RunNotes.FOUND),
                read(execution),
                notes.number(RunNotes.DECISIONS),
                notes.number(RunNotes.REJECTS),
                notes.snapshot().map(folder -> folder.getFileName().toString()).orElse(null));
    }

    private static long read(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().equals(EXTRACT))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
    }

    /** Parts of steps are noted too, and must not count twice. */
    private static @Nullable BigDecimal seconds(Map<String, BigDecimal> noted) {
        return STEPS.stream()
                .map(noted::get)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
