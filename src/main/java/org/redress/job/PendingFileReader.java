package org.redress.job;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceFile;
import org.redress.staging.FileInventory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out the files that the inventory says are still to be read, those that may end the process last. It keeps no
 * position: what has been read is no longer pending.
 */
final class PendingFileReader implements ItemStreamReader<SourceFile> {

    private final FileInventory inventory;
    private final FilesInHand inHand;
    private final Progress progress;
    private final Queue<SourceFile> last = new ArrayDeque<>();
    private Iterator<SourceFile> pending = Collections.emptyIterator();
    private Predicate<SourceFile> mayEndTheProcess = file -> false;

    PendingFileReader(FileInventory inventory, FilesInHand inHand, Progress progress) {
        this.inventory = inventory;
        this.inHand = inHand;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        mayEndTheProcess = inHand.begun();
        pending = inventory.pending();
        progress.begin(Progress.Phase.READING, inventory.pendingCount());
    }

    @Override
    public @Nullable SourceFile read() {
        while (pending.hasNext()) {
            SourceFile next = pending.next();
            if (!mayEndTheProcess.test(next)) {
                return next;
            }
            last.add(next);
        }
        return last.poll();
    }
}
