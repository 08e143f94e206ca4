package org.redress.job;

import java.util.List;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.FileInventory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code inventory}: lists the input folder and finds out what of it is still to be read. */
final class InventoryTasklet implements Tasklet {

    private final InputFolder input;
    private final FileInventory inventory;
    private final ExtractorFingerprint fingerprint;
    private final FilesInHand inHand;

    InventoryTasklet(InputFolder input, FileInventory inventory, ExtractorFingerprint fingerprint, FilesInHand inHand) {
        this.input = input;
        this.inventory = inventory;
        this.fingerprint = fingerprint;
        this.inHand = inHand;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        List<SourceFile> files = input.files();
        inHand.keepOnly(files);
        RunNotes.of(contribution.getStepExecution().getJobExecution())
                .noteInventory(inventory.update(files, fingerprint.extractor()));
        return RepeatStatus.FINISHED;
    }
}
