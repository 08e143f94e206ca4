package org.redress.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.SnapshotDraft;
import org.redress.dataset.SnapshotStore;
import org.redress.report.ReportCollector;
import org.redress.report.ReportPage;
import org.redress.staging.StagedDataset;
import org.redress.staging.StagedReadings;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code publish}: makes a snapshot of everything that is staged, if the input folder holds anything at all. */
final class PublishTasklet implements Tasklet {

    private static final String REPORT = "report.html";

    private final StateDatabase state;
    private final StagedReadings readings;
    private final QualityGate gate;
    private final SnapshotStore snapshots;
    private final RunRecorder recorder;

    PublishTasklet(
            StateDatabase state,
            StagedReadings readings,
            QualityGate gate,
            SnapshotStore snapshots,
            RunRecorder recorder) {
        this.state = state;
        this.readings = readings;
        this.gate = gate;
        this.snapshots = snapshots;
        this.recorder = recorder;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException, SQLException {
        JobExecution run = contribution.getStepExecution().getJobExecution();
        RunNotes notes = RunNotes.of(run);
        int found = notes.inventory().found();
        if (found > 0) {
            StagedDataset staged = readings.select();
            notes.noteDataset(staged.decisionCount(), staged.rejects().size());
            Optional<String> objection = gate.objection(staged.rejects(), found);
            if (objection.isPresent()) {
                contribution.setExitStatus(new ExitStatus(QualityGate.CLOSED, objection.get()));
            } else {
                publish(run, staged);
            }
        }
        return RepeatStatus.FINISHED;
    }

    private void publish(JobExecution run, StagedDataset staged) throws IOException, SQLException {
        RunNotes notes = RunNotes.of(run);
        try (SnapshotDraft draft = snapshots.begin(RunParameters.started(run.getJobParameters()))) {
            long startNanos = System.nanoTime();
            ReportCollector report = new ReportCollector();
            DatasetCounts counts = draft.writeTables(staged.decisions(), staged.rejects(), report);
            requireEveryFile(notes.inventory().found(), counts);
            notes.noteDuration("tables", Duration.ofNanos(System.nanoTime() - startNanos));
            draft.writeText(REPORT, ReportPage.render(report.summarise(counts, staged.rejects())));
            draft.writeText(
                    RunRecord.FILE_NAME,
                    recorder.record(run, counts, staged.rejects()).toJson());
            state.requireHeld();
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
