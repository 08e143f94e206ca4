package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.redress.dataset.SnapshotStore;
import org.redress.state.DamagedStateException;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs the job once, from the input folder to the published snapshot. */
public final class DatasetRun {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final GracefulStop gracefulStop;
    private final SnapshotStore snapshots;
    private final RunFailure failures;
    private final RunFolders folders;
    private final Clock clock;

    DatasetRun(
            Job job,
            JobOperator operator,
            JobRepository repository,
            GracefulStop gracefulStop,
            SnapshotStore snapshots,
            StateDatabase state,
            RunFolders folders,
            Clock clock) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.gracefulStop = gracefulStop;
        this.snapshots = snapshots;
        this.failures = new RunFailure(state, folders.output());
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * Brings the published dataset up to date with the input folder.
     *
     * @return what was published, or why nothing was
     * @throws QualityGateException if too many files were rejected
     * @throws StorageException if a disk, a folder or the database failed
     * @throws DamagedStateException if the state cannot be relied on
     * @throws RunFailedException if the run did not come to its end for another reason; the cause is what went wrong
     * @throws RunStoppedException if the run was told to stop
     */
    public RunResult run() throws IOException {
        snapshots.clearLeftovers();
        JobExecution execution = gracefulStop.during(this::start);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failures.of(execution);
        }
        QualityGate.requireOpen(execution.getExitStatus());
        return result(RunNotes.of(execution));
    }

    private JobExecution start() {
        try {
            recoverKilledRuns();
            return operator.start(job, RunParameters.of(clock.instant(), folders));
        } catch (JobExecutionException e) {
            throw new RunFailedException("the run could not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
    }

    /** A killed process leaves its execution marked as running; only one process can have the database open. */
    private void recoverKilledRuns() {
        for (JobExecution execution : repository.findRunningJobExecutions(job.getName())) {
            execution.setExitStatus(RunEnd.KILLED_STATUS);
            operator.recover(execution);
        }
    }

    private static RunResult result(RunNotes notes) throws IOException {
        if (notes.snapshot().isPresent()) {
            return published(notes.snapshot().get());
        }
        int files = notes.inventory().found();
        return notes.upToDate()
                .<RunResult>map(snapshot -> new UnchangedRun(snapshot, files))
                .orElseGet(EmptyRun::new);
    }

    private static PublishedRun published(Path snapshot) throws IOException {
        return new PublishedRun(snapshot, RunRecord.parse(Files.readString(snapshot.resolve(RunRecord.FILE_NAME))));
    }
}
