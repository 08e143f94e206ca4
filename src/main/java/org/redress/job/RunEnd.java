package org.redress.job;

import java.util.Locale;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;

/** How a run ended. */
public enum RunEnd {
    /** It published a snapshot. */
    PUBLISHED,
    /** The latest snapshot was up to date. */
    UNCHANGED,
    /** The input folder held no file. */
    NOTHING,
    /** It was told to stop. */
    STOPPED,
    /** The process ended without a word. */
    KILLED,
    /** Something went wrong. */
    FAILED,
    /** Too many files were rejected. */
    GATE,
    /** It has not ended. */
    RUNNING;

    /** What a later run records about one that was killed. */
    static final ExitStatus KILLED_STATUS = new ExitStatus("KILLED");

    /**
     * @param going whether some run is going on
     */
    static RunEnd of(JobExecution execution, boolean going) {
        if (execution.isRunning()) {
            return going ? RUNNING : KILLED;
        }
        String exitCode = execution.getExitStatus().getExitCode();
        if (exitCode.equals(KILLED_STATUS.getExitCode())) {
            return KILLED;
        }
        if (exitCode.equals(QualityGate.CLOSED)) {
            return GATE;
        }
        return execution.getStatus() == BatchStatus.COMPLETED
                ? ofCompleted(RunNotes.of(execution))
                : ofBroken(execution);
    }

    private static RunEnd ofCompleted(RunNotes notes) {
        if (notes.snapshot().isPresent()) {
            return PUBLISHED;
        }
        return notes.inventory().found() == 0 ? NOTHING : UNCHANGED;
    }

    private static RunEnd ofBroken(JobExecution execution) {
        return execution.getStatus() == BatchStatus.STOPPED ? STOPPED : FAILED;
    }

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
