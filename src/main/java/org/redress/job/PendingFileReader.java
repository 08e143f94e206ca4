package org.redress.job;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceFile;
import org.redress.staging.FileInventory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out the files that the inventory says are still to be read, those that may end the process last. It keeps no position: what has been read is no
 * longer pending, and reading a list of names cannot fail halfway.
 */
final class PendingFileReader implements ItemStreamReader<SourceFile> {

    private final FileInventory inventory;
    private final FilesInHand inHand;
    private final Progress progress;
    private Iterator<SourceFile> pending = Collections.emptyIterator();

    PendingFileReader(FileInventory inventory, FilesInHand inHand, Progress progress) {
        this.inventory = inventory;
        this.inHand = inHand;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        List<SourceFile> files = inHand.putLast(inventory.pending());
        progress.begin(Progress.Phase.READING, files.size());
        pending = files.iterator();
    }

    @Override
    public @Nullable SourceFile read() {
        return pending.hasNext() ? pending.next() : null;
    }
}
