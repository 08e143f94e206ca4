package org.redress.job;

import java.io.IOException;
import java.time.Duration;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.SnapshotDraft;
import org.redress.dataset.SnapshotStore;
import org.redress.report.ReportCollector;
import org.redress.report.ReportPage;
import org.redress.staging.StagedDataset;
import org.redress.staging.StagedReadings;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code publish}: makes a snapshot of everything that is staged, if the input folder holds anything at all. */
final class PublishTasklet implements Tasklet {

    private static final String REPORT = "report.html";

    private final StagedReadings readings;
    private final SnapshotStore snapshots;
    private final RunRecorder recorder;

    PublishTasklet(StagedReadings readings, SnapshotStore snapshots, RunRecorder recorder) {
        this.readings = readings;
        this.snapshots = snapshots;
        this.recorder = recorder;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException {
        StepExecution step = contribution.getStepExecution();
        if (RunNotes.of(step.getJobExecution()).inventory().found() > 0) {
            publish(step);
        }
        return RepeatStatus.FINISHED;
    }

    private void publish(StepExecution step) throws IOException {
        JobExecution run = step.getJobExecution();
        RunNotes notes = RunNotes.of(run);
        try (SnapshotDraft draft = snapshots.begin(RunParameters.started(run.getJobParameters()))) {
            long startNanos = System.nanoTime();
            StagedDataset staged = readings.select();
            ReportCollector report = new ReportCollector();
            DatasetCounts counts =
                    draft.writeTables(new DecisionsUntilStop(staged.decisions(), step), staged.rejects(), report);
            requireEveryFile(notes.inventory().found(), counts);
            notes.noteDuration("tables", Duration.ofNanos(System.nanoTime() - startNanos));
            draft.writeText(REPORT, ReportPage.render(report.summarise(counts, staged.rejects())));
            draft.writeText(
                    RunRecord.FILE_NAME,
                    recorder.record(run, counts, staged.rejects()).toJson());
            notes.noteSnapshot(draft.publish());
        }
    }

    /** Insurance against every way of losing a file silently, the framework's included. */
    private static void requireEveryFile(int found, DatasetCounts counts) {
        long decisions = counts.rows("decisions");
        long rejects = counts.rows("rejects");
        if (decisions + rejects != found) {
            throw new LostFilesException(found, decisions, rejects);
        }
    }
}
