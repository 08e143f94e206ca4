package org.redress.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class DecisionsUntilStopTests {

    private static final Decision DECISION = new DecisionReader(ConfigFiles.shipped())
            .read(
                    new SourceFile("a.txt", ""),
                    SampleTexts.decision("91 001 001").getBytes(UTF_8));

    private final StepExecution step =
            new StepExecution(1, "publish", new JobExecution(1, new JobInstance(1, "redress"), new JobParameters()));

    @Test
    void handsOutEveryDecision() {
        Iterator<Decision> decisions =
                new DecisionsUntilStop(List.of(DECISION, DECISION).iterator(), step, Progress.SILENT);

        assertThat(decisions).toIterable().containsExactly(DECISION, DECISION);
    }

    @Test
    void endsTheStepOnceItIsToldToStop() {
        Iterator<Decision> decisions =
                new DecisionsUntilStop(List.of(DECISION, DECISION).iterator(), step, Progress.SILENT);
        decisions.next();

        step.setTerminateOnly();

        assertThatThrownBy(decisions::next)
                .isInstanceOf(RunStoppedException.class)
                .hasCauseInstanceOf(JobInterruptedException.class);
    }
}
