package org.redress.job;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;
import org.redress.staging.Reading;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Keeps a file that ends the whole process from doing so for ever. A file that was in hand when a process ended is read
 * alone, so that it is clear which one was to blame if it happens again; after the second time it is not read any more.
 */
final class GuardedProcessor implements ItemProcessor<SourceFile, Reading> {

    private static final int MOST_ATTEMPTS = 2;

    private final ReadingProcessor reading;
    private final FilesInHand inHand;
    private final GracefulStop stop;
    private final ReadWriteLock company = new ReentrantReadWriteLock();

    GuardedProcessor(ReadingProcessor reading, FilesInHand inHand, GracefulStop stop) {
        this.reading = reading;
        this.inHand = inHand;
        this.stop = stop;
    }

    /** What came of reading the file; nothing if the run is stopping, for which the file stays pending. */
    @Override
    public @Nullable Reading process(SourceFile file) {
        int attempts = inHand.attempts(file);
        if (attempts >= MOST_ATTEMPTS) {
            return RejectLog.OF_RUN.tell(new Reject(file, RejectReason.FAILED, explain(file)));
        }
        Lock lock = attempts == 0 ? company.readLock() : company.writeLock();
        lock.lock();
        try {
            return stop.isRequested() ? null : read(file);
        } finally {
            lock.unlock();
        }
    }

    /** An error, such as the end of the memory, leaves the marker: reading the file did not come to an end. */
    private Reading read(SourceFile file) {
        inHand.begin(file);
        try {
            Reading result = reading.process(file);
            inHand.end(file);
            return result;
        } catch (RuntimeException e) {
            inHand.end(file);
            throw e;
        }
    }

    private String explain(SourceFile file) {
        return "reading it ended the program twice; it is read again when it or Redress changes, or when state/in-hand/"
                + inHand.marker(file).getFileName() + " is deleted";
    }
}
