package org.redress.job;

import java.util.function.BiFunction;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads one file of the input folder. Runs on several threads at once. */
final class ReadingProcessor implements ItemProcessor<SourceFile, Reading> {

    private final InputFolder input;
    private final DocumentReading reading;

    /**
     * @param reader turns the bytes of a file into a decision; thread-safe
     */
    ReadingProcessor(InputFolder input, BiFunction<SourceFile, byte[], Decision> reader, ReadingThreads threads) {
        this.input = input;
        this.reading = new DocumentReading(reader, threads, RejectLog.OF_RUN);
    }

    /**
     * A decision that fits into the tables, or why there is none.
     *
     * @throws java.io.UncheckedIOException if the input folder is gone
     */
    @Override
    public Reading process(SourceFile file) {
        return reading.read(file, () -> input.read(file));
    }
}
