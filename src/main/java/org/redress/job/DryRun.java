package org.redress.job;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.redress.extraction.DecisionReader;
import org.redress.source.InputFolder;
import org.redress.staging.ReadingsInMemory;
import org.redress.staging.StagedDataset;

/** Reads the input folder as a run does, but publishes nothing and needs no database. */
public final class DryRun {

    private final InputFolder input;
    private final ReadingProcessor processor;
    private final int threads;

    /**
     * A dry run in which a document may take as long as it likes.
     *
     * @param threads documents read at the same time
     */
    public DryRun(InputFolder input, DecisionReader reader, int threads) {
        this(input, new ReadingProcessor(input, reader::read, new ReadingThreads(threads, 0)), threads);
    }

    /**
     * @param threads documents read at the same time
     */
    DryRun(InputFolder input, ReadingProcessor processor, int threads) {
        this.input = input;
        this.processor = processor;
        this.threads = threads;
    }

    /**
     * What a run over the folder would publish of some of its files. All files are read, because any other can be
     * another text of the same decision.
     *
     * @param wanted tells by its path whether a file is wanted
     * @throws RunStoppedException if the thread is interrupted
     */
    public StagedDataset read(Predicate<String> wanted) {
        ReadingsInMemory readings = new ReadingsInMemory(wanted);
        finish(input.files().stream()
                .map(file -> Executors.callable(() -> readings.store(processor.process(file))))
                .toList());
        return readings.select();
    }

    private void finish(List<Callable<Object>> readings) {
        ExecutorService pool = Executors.newFixedThreadPool(ReadingThreads.askersOf(threads));
        try {
            for (Future<Object> reading : pool.invokeAll(readings)) {
                reading.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException("the run was stopped before its end");
        } catch (ExecutionException e) {
            throw new RunFailedException("the run failed: " + e.getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }
}
