package org.redress.job;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a run that is told to stop (by SIGTERM or Ctrl-C) finish the files in hand, store the chunk they are part of and
 * record that it stopped, before the database and the threads it needs for that are closed.
 *
 * <p>The framework's own shutdown hook races with the closing of the data source (spring-batch issues 5307 and 5308).
 */
final class GracefulStop implements JobExecutionListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);

    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean started;
    private @Nullable JobExecution execution;
    private boolean requested;

    /**
     * Runs the job such that {@link #stop} waits for its end.
     *
     * @throws RunStoppedException if the application is stopping already
     */
    JobExecution during(Supplier<JobExecution> job) {
        running.lock();
        try {
            if (!started) {
                throw new RunStoppedException("the run was stopped before it began");
            }
            return job.get();
        } finally {
            running.unlock();
        }
    }

    /** Whether the run is to end as soon as it can: no further file is begun. */
    synchronized boolean isRequested() {
        return requested;
    }

    @Override
    public synchronized void beforeJob(JobExecution jobExecution) {
        execution = jobExecution;
        if (requested) {
            tell(jobExecution);
        }
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        request();
        awaitEndOfJob();
    }

    private synchronized void request() {
        requested = true;
        JobExecution current = execution;
        if (current != null && current.isRunning()) {
            LOG.warn("Stopping as soon as the files in hand are read; the next run goes on from there");
            tell(current);
        }
    }

    private static void tell(JobExecution running) {
        running.setStatus(BatchStatus.STOPPING);
        running.getStepExecutions().forEach(StepExecution::setTerminateOnly);
    }

    private void awaitEndOfJob() {
        running.lock();
        try {
            started = false;
        } finally {
            running.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Stopped before everything else that has a life cycle. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
