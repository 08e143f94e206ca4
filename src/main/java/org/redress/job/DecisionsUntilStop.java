package org.redress.job;

import java.util.Iterator;
import org.redress.decision.Decision;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;

/** Hands out decisions as long as the step is not told to stop: writing all of them can take longer than a stop may. */
final class DecisionsUntilStop implements Iterator<Decision> {

    private final Iterator<Decision> decisions;
    private final StepExecution step;
    private final Progress progress;

    DecisionsUntilStop(Iterator<Decision> decisions, StepExecution step, Progress progress) {
        this.decisions = decisions;
        this.step = step;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return decisions.hasNext();
    }

    /**
     * @throws RunStoppedException if the step is told to stop; its cause tells the framework so
     */
    @Override
    public Decision next() {
        if (step.isTerminateOnly()) {
            String fact = "the run was stopped while it was publishing";
            throw new RunStoppedException(fact, new JobInterruptedException(fact));
        }
        progress.advance();
        return decisions.next();
    }
}
