package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class GracefulStopTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GracefulStop gracefulStop = new GracefulStop();
    private final JobExecution execution = new JobExecution(1, new JobInstance(1, "redress"), new JobParameters());

    @Test
    void tellsTheRunningStepToStopAndWaitsForTheEndOfTheJob() {
        StepExecution step = new StepExecution(1, "extract", execution);
        execution.addStepExecution(step);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch chunkInHand = new CountDownLatch(1);
        gracefulStop.start();
        var job = CompletableFuture.supplyAsync(() -> gracefulStop.during(() -> {
            gracefulStop.beforeJob(execution);
            execution.setStatus(BatchStatus.STARTED);
            begun.countDown();
            await(chunkInHand);
            return execution;
        }));
        await(begun);

        var stop = CompletableFuture.runAsync(gracefulStop::stop);

        assertThat(stop).isNotCompleted();
        chunkInHand.countDown();
        assertThat(stop).succeedsWithin(PATIENCE);
        assertThat(job).succeedsWithin(PATIENCE);
        assertThat(step.isTerminateOnly()).isTrue();
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.STOPPING);
        assertThat(gracefulStop.isRunning()).isFalse();
    }

    @Test
    void leavesAFinishedJobAlone() {
        execution.setStatus(BatchStatus.COMPLETED);
        gracefulStop.start();
        gracefulStop.beforeJob(execution);

        gracefulStop.stop();

        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsNoJobOnceItIsStopped() {
        gracefulStop.start();
        gracefulStop.stop();

        assertThatThrownBy(() -> gracefulStop.during(() -> execution)).isInstanceOf(RunStoppedException.class);
    }

    @Test
    void stopsAJobThatBeginsWhileTheStopIsUnderWay() {
        gracefulStop.start();
        execution.setStatus(BatchStatus.STARTED);

        gracefulStop.stop();
        gracefulStop.beforeJob(execution);

        assertThat(gracefulStop.isRequested()).isTrue();
        assertThat(execution.isStopping()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
