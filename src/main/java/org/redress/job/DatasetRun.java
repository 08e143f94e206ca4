package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.redress.dataset.SnapshotStore;
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
    private final RunFolders folders;
    private final Clock clock;

    DatasetRun(
            Job job,
            JobOperator operator,
            JobRepository repository,
            GracefulStop gracefulStop,
            SnapshotStore snapshots,
            RunFolders folders,
            Clock clock) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.gracefulStop = gracefulStop;
        this.snapshots = snapshots;
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * Brings the published dataset up to date with the input folder.
     *
     * @return what was published, or why nothing was
     * @throws IOException if what a killed run left behind cannot be cleared away
     * @throws RunFailedException if the run did not come to its end; the cause is what went wrong
     * @throws RunStoppedException if the run was told to stop
     */
    public RunResult run() throws IOException {
        snapshots.clearLeftovers();
        JobExecution execution = gracefulStop.during(this::start);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
        return result(RunNotes.of(execution));
    }

    /** A killed process leaves its execution marked as running; only one process can have the database open. */
    private void recoverKilledRuns() {
        repository.findRunningJobExecutions(job.getName()).forEach(operator::recover);
    }

    private JobExecution start() {
        recoverKilledRuns();
        try {
            return operator.start(job, RunParameters.of(clock.instant(), folders));
        } catch (JobExecutionException e) {
            throw new RunFailedException("the run could not start: " + e.getMessage(), e);
        }
    }

    private static RuntimeException failure(JobExecution execution) {
        List<Throwable> causes = execution.getAllFailureExceptions();
        if (execution.getStatus() == BatchStatus.STOPPED || causes.isEmpty()) {
            return new RunStoppedException("the run was stopped before its end; the next run goes on from there");
        }
        return new RunFailedException("the run failed: " + causes.get(0).getMessage(), causes.get(0));
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
