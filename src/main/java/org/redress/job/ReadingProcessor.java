package org.redress.job;

import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.redress.dataset.DecisionRows;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads one file. Whatever goes wrong with it becomes a reject of this one file, never the end of the run. Runs on
 * several threads at once.
 */
final class ReadingProcessor implements ItemProcessor<SourceFile, Reading> {

    private final InputFolder input;
    private final BiFunction<SourceFile, byte[], Decision> reader;
    private final TimeLimit limit;

    /**
     * @param reader turns the bytes of a file into a decision; thread-safe
     */
    ReadingProcessor(InputFolder input, BiFunction<SourceFile, byte[], Decision> reader, TimeLimit limit) {
        this.input = input;
        this.reader = reader;
        this.limit = limit;
    }

    /**
     * A decision that fits into the tables, or why there is none.
     *
     * @throws UncheckedIOException if the input folder is gone
     */
    @Override
    public Reading process(SourceFile file) {
        try {
            return new Reading.Decided(limit.apply(() -> read(file)));
        } catch (RejectedFileException e) {
            return RejectLog.tell(e.toReject(file));
        } catch (UncheckedIOException | RunStoppedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return RejectLog.tell(new Reject(file, RejectReason.FAILED, e.toString()), e);
        }
    }

    private Decision read(SourceFile file) {
        Decision decision = reader.apply(file, input.read(file));
        DecisionRows.requirePublishable(decision);
        return decision;
    }
}
