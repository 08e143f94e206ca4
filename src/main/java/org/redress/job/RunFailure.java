package org.redress.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Says what it means that a run did not come to its end. */
final class RunFailure {

    private final StateDatabase state;
    private final Path output;

    RunFailure(StateDatabase state, Path output) {
        this.state = state;
        this.output = output;
    }

    /** The meaning of an execution that is not completed. */
    RuntimeException of(JobExecution execution) {
        List<Throwable> causes = execution.getAllFailureExceptions();
        if (execution.getStatus() == BatchStatus.STOPPED || causes.isEmpty()) {
            return new RunStoppedException("the run was stopped before its end; the next run goes on from there");
        }
        return causes.stream()
                .flatMap(cause -> meaning(cause).stream())
                .findFirst()
                .orElseGet(() -> unknown(causes.get(0)));
    }

    /** The meaning of a failure outside the steps. */
    RuntimeException of(RuntimeException failure) {
        return meaning(failure).orElseGet(() -> unknown(failure));
    }

    private Optional<RuntimeException> meaning(Throwable failure) {
        return state.explain(failure).or(() -> StorageException.of(failure, output));
    }

    private static RuntimeException unknown(Throwable failure) {
        return new RunFailedException("the run failed: " + failure.getMessage(), failure);
    }
}
