package org.redress.job;

import java.time.Instant;
import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The parameters of the job. Every run is a job instance of its own, told apart by a random identity: what an
 * interrupted run has read is found in the staged readings by the next run, whatever became of the execution, so that
 * no run depends on the framework's restart.
 */
final class RunParameters {

    private static final String STARTED = "started";

    private RunParameters() {}

    static JobParameters of(Instant started, RunFolders folders) {
        return new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString())
                .addString(STARTED, started.toString(), false)
                .addString("input", folders.input().toString(), false)
                .addString("output", folders.output().toString(), false)
                .toJobParameters();
    }

    static Instant started(JobParameters parameters) {
        String started = parameters.getString(STARTED);
        if (started == null) {
            throw new IllegalArgumentException("the job needs the parameter " + STARTED);
        }
        return Instant.parse(started);
    }
}
