package org.redress.job;

import java.util.function.BiFunction;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads one file. Whatever goes wrong with it becomes a reject of this one file, never the end of the run. Runs on
 * several threads at once.
 */
final class ReadingProcessor implements ItemProcessor<SourceFile, Reading> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcessor.class);

    private final InputFolder input;
    private final BiFunction<SourceFile, byte[], Decision> reader;

    /**
     * @param reader turns the bytes of a file into a decision; thread-safe
     */
    ReadingProcessor(InputFolder input, BiFunction<SourceFile, byte[], Decision> reader) {
        this.input = input;
        this.reader = reader;
    }

    @Override
    public Reading process(SourceFile file) {
        try {
            return new Reading.Decided(reader.apply(file, input.read(file)));
        } catch (RejectedFileException e) {
            return new Reading.Rejected(e.toReject(file));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be read and is rejected", file.path(), e);
            return new Reading.Rejected(new Reject(file, RejectReason.FAILED, e.toString()));
        }
    }
}
