package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final RunFolders folders;
    private final Clock clock;

    DatasetRun(
            Job job,
            JobOperator operator,
            JobRepository repository,
            GracefulStop gracefulStop,
            RunFolders folders,
            Clock clock) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.gracefulStop = gracefulStop;
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * Brings the published dataset up to date with the input folder.
     *
     * @return what was published; empty if the input folder holds no file
     * @throws RunFailedException if the run did not come to its end; the cause is what went wrong
     * @throws RunStoppedException if the run was told to stop
     */
    public Optional<PublishedRun> run() throws IOException {
        JobExecution execution = gracefulStop.during(this::start);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
        Optional<Path> snapshot = RunNotes.of(execution).snapshot();
        return snapshot.isEmpty() ? Optional.empty() : Optional.of(published(snapshot.get()));
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
        RunFailedException failure =
                new RunFailedException("the run failed: " + causes.get(0).getMessage(), causes.get(0));
        causes.stream().skip(1).forEach(failure::addSuppressed);
        return failure;
    }

    private static PublishedRun published(Path snapshot) throws IOException {
        return new PublishedRun(snapshot, RunRecord.parse(Files.readString(snapshot.resolve(RunRecord.FILE_NAME))));
    }
}
