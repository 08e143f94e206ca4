package org.redress.job;

import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.redress.dataset.DecisionRows;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.staging.Reading;

/** Reads one document. Whatever goes wrong with it becomes a reject of this one document. Thread-safe. */
final class DocumentReading {

    private final BiFunction<SourceFile, byte[], Decision> reader;
    private final ReadingThreads threads;
    private final RejectLog log;

    /**
     * @param reader turns bytes into a decision; thread-safe
     */
    DocumentReading(BiFunction<SourceFile, byte[], Decision> reader, ReadingThreads threads, RejectLog log) {
        this.reader = reader;
        this.threads = threads;
        this.log = log;
    }

    /**
     * A decision that fits into the tables, or why there is none.
     *
     * @param bytes gives the bytes of the document, or says why it cannot
     * @throws UncheckedIOException if what holds the document is gone
     */
    Reading read(SourceFile source, Supplier<byte[]> bytes) {
        try {
            return new Reading.Decided(threads.read(() -> decide(source, bytes)));
        } catch (RejectedFileException e) {
            return log.tell(e.toReject(source));
        } catch (UncheckedIOException | RunStoppedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return log.tell(new Reject(source, RejectReason.FAILED, e.toString()), e);
        }
    }

    private Decision decide(SourceFile source, Supplier<byte[]> bytes) {
        Decision decision = reader.apply(source, bytes.get());
        DecisionRows.requirePublishable(decision);
        return decision;
    }
}
