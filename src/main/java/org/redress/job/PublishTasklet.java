package org.redress.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.redress.staging.EarliestDate;
import org.redress.staging.FileInventory;
import org.redress.staging.InventoryDigest;
import org.redress.staging.SelectedReadings;
import org.redress.staging.StagedDataset;
import org.redress.staging.StagedReadings;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code publish}: makes a snapshot of everything that is staged, if the input folder holds anything at all, and
 * unless the latest snapshot holds the same.
 */
final class PublishTasklet implements Tasklet {

    private final FileInventory inventory;
    private final StagedReadings readings;
    private final QualityGate gate;
    private final DatasetKey datasetKey;
    private final CurrentSnapshot current;
    private final SnapshotPublisher publisher;
    private final SnapshotRetention retention;
    private final EarliestDate earliest;
    private final boolean forced;

    /**
     * @param earliest the day from which on decisions are published
     * @param forced whether to publish even what is published already
     */
    PublishTasklet(
            FileInventory inventory,
            StagedReadings readings,
            QualityGate gate,
            DatasetKey datasetKey,
            CurrentSnapshot current,
            SnapshotPublisher publisher,
            SnapshotRetention retention,
            EarliestDate earliest,
            boolean forced) {
        this.inventory = inventory;
        this.readings = readings;
        this.gate = gate;
        this.datasetKey = datasetKey;
        this.current = current;
        this.publisher = publisher;
        this.retention = retention;
        this.earliest = earliest;
        this.forced = forced;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException, SQLException {
        StepExecution step = contribution.getStepExecution();
        RunNotes notes = RunNotes.of(step.getJobExecution());
        int found = notes.inventory().found();
        if (found > 0) {
            try (SelectedReadings selected = readings.select(earliest)) {
                notes.noteTooOld(selected.tooOld());
                notes.noteDataset(selected.decisionCount(), selected.rejectCount());
                Optional<String> objection = gate.objection(selected, found);
                if (objection.isPresent()) {
                    contribution.setExitStatus(new ExitStatus(QualityGate.CLOSED, objection.get()));
                } else {
                    bringUpToDate(step, selected);
                }
            }
        }
        return RepeatStatus.FINISHED;
    }

    private void bringUpToDate(StepExecution step, StagedDataset staged) throws IOException, SQLException {
        RunNotes notes = RunNotes.of(step.getJobExecution());
        InventoryDigest digest = inventory.digest();
        String key = datasetKey.of(digest);
        Optional<Path> same = forced ? Optional.empty() : current.find(key);
        if (same.isPresent()) {
            notes.noteUpToDate(same.get());
            retention.apply(same.get());
        } else {
            Path snapshot = publisher.publish(step, key, staged, digest.files());
            notes.noteSnapshot(snapshot);
            retention.apply(snapshot);
        }
    }
}
