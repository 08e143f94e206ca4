package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that write rows to files while the next rows are made. Used by one thread. */
final class WriterThreads implements Closeable {

    /** The CSV file of the paragraphs, the Parquet file of the paragraphs: nothing else takes as long. */
    private static final int THREADS = 2;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private List<Future<?>> running = List.of();

    /** Something to be done to a file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * Begins new work as soon as what was begun before is done.
     *
     * @throws IOException if something that was begun before has failed
     */
    void begin(List<Work> work) throws IOException {
        await();
        running = work.stream().<Future<?>>map(this::submit).toList();
    }

    /**
     * Waits until everything is done.
     *
     * @throws IOException if something has failed
     */
    void await() throws IOException {
        List<Future<?>> begun = running;
        running = List.of();
        for (Future<?> work : begun) {
            await(work);
        }
    }

    /** Lets what is running come to its end, for nobody may close a file that is being written. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<?> submit(Work work) {
        return pool.submit(() -> {
            work.run();
            return null;
        });
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while tables were written");
        }
    }
}
