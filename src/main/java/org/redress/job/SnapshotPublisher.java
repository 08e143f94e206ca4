package org.redress.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.SnapshotDraft;
import org.redress.dataset.SnapshotStore;
import org.redress.report.ReportPage;
import org.redress.report.figures.ReportCollector;
import org.redress.report.figures.RunFacts;
import org.redress.staging.StagedDataset;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Makes a snapshot of everything that is staged. */
final class SnapshotPublisher {

    private static final String REPORT = "report.html";

    private final SnapshotStore snapshots;
    private final StateDatabase state;
    private final RunRecorder recorder;
    private final Progress progress;

    SnapshotPublisher(SnapshotStore snapshots, StateDatabase state, RunRecorder recorder, Progress progress) {
        this.snapshots = snapshots;
        this.state = state;
        this.recorder = recorder;
        this.progress = progress;
    }

    /**
     * Publishes a snapshot.
     *
     * @param key of what is staged
     * @param staged what to publish
     * @param files how many the database holds
     * @return the folder of the snapshot
     * @throws RunStoppedException if the step is told to stop
     * @throws LostFilesException if the tables do not account for every file
     * @throws SQLException if the database can no longer say that this run holds it
     * @throws IOException if the snapshot cannot be written, or is damaged when it is read back
     */
    Path publish(StepExecution step, String key, StagedDataset staged, int files) throws IOException, SQLException {
        JobExecution run = step.getJobExecution();
        RunNotes notes = RunNotes.of(run);
        progress.begin(Progress.Phase.PUBLISHING, staged.decisionCount());
        try (SnapshotDraft draft = snapshots.begin(RunParameters.started(run.getJobParameters()));
                DecisionsAhead decisions = new DecisionsAhead(staged.decisions())) {
            long startNanos = System.nanoTime();
            ReportCollector report = new ReportCollector();
            DatasetCounts counts =
                    draft.writeTables(new DecisionsUntilStop(decisions, step, progress), staged.rejects(), report);
            requireEveryFile(files - notes.tooOld(), counts);
            notes.noteDuration("tables", Duration.ofNanos(System.nanoTime() - startNanos));
            RunRecord record = recorder.record(run, key, counts, staged.rejectCounts());
            RunFacts facts = ReportedRun.facts(record, PreviousRecord.find(snapshots));
            draft.writeText(
                    REPORT,
                    ReportPage.render(report.summarise(facts, counts, staged.rejectCounts(), staged.rejects())));
            draft.writeText(RunRecord.FILE_NAME, record.toJson());
            state.requireHeld();
            progress.begin(Progress.Phase.VERIFYING, Progress.UNKNOWN);
            return draft.publish();
        }
    }

    /** Insurance against every way of losing a file silently, the framework's included. */
    private static void requireEveryFile(int files, DatasetCounts counts) {
        long decisions = counts.rows("decisions");
        long rejects = counts.rows("rejects");
        if (decisions + rejects != files) {
            throw new LostFilesException(files, decisions, rejects);
        }
    }
}
