package org.redress.job;

import java.io.IOException;
import org.redress.dataset.NativeCode;
import org.redress.source.InputFolder;
import org.redress.staging.FileInventory;
import org.redress.staging.FoundFiles;
import org.redress.staging.InventoryDifference;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code inventory}: lists the input folder, finds out what of it is still to be read, and makes sure that the run
 * has what it needs to end well.
 */
final class InventoryTasklet implements Tasklet {

    private final InputFolder input;
    private final FileInventory inventory;
    private final ExtractorFingerprint fingerprint;
    private final FilesInHand inHand;
    private final SpaceNeed space;
    private final Progress progress;

    InventoryTasklet(
            InputFolder input,
            FileInventory inventory,
            ExtractorFingerprint fingerprint,
            FilesInHand inHand,
            SpaceNeed space,
            Progress progress) {
        this.input = input;
        this.inventory = inventory;
        this.fingerprint = fingerprint;
        this.inHand = inHand;
        this.space = space;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException {
        NativeCode.load();
        progress.begin(Progress.Phase.INVENTORY, Progress.UNKNOWN);
        InventoryDifference difference = update();
        RunNotes notes = RunNotes.of(contribution.getStepExecution().getJobExecution());
        notes.noteInventory(difference.counts());
        notes.noteNotSelected(input.leftOut());
        inHand.keepOnly(inventory::find);
        space.require(difference.bytes(), difference.unreadBytes());
        return RepeatStatus.FINISHED;
    }

    private InventoryDifference update() {
        try (FoundFiles found = new FoundFiles()) {
            input.list(files -> files.forEach(file -> found.add(file.source(), file.bytes())));
            return inventory.update(found, fingerprint.extractor());
        }
    }
}
