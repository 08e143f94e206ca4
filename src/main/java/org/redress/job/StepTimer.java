package org.redress.job;

import java.time.Duration;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Notes how long a step takes, by a clock that nobody sets back. */
final class StepTimer implements StepExecutionListener {

    private long startNanos;

    @Override
    public void beforeStep(StepExecution step) {
        startNanos = System.nanoTime();
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        RunNotes.of(step.getJobExecution())
                .noteDuration(step.getStepName(), Duration.ofNanos(System.nanoTime() - startNanos));
        return step.getExitStatus();
    }
}
