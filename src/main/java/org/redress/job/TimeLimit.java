package org.redress.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;

/**
 * Waits for the reading of a document so long and no longer. A reading that is over time is told to end by an interrupt,
 * on a thread of its own: a thread that does not listen is left behind, and holds up neither the run nor the end of the
 * process.
 */
final class TimeLimit {

    /** Readings may take as long as they like. */
    static final TimeLimit NONE = new TimeLimit(0);

    private final int seconds;
    private final ExecutorService threads = Executors.newCachedThreadPool(TimeLimit::thread);

    /**
     * @param seconds for one document; 0 for no limit
     */
    TimeLimit(int seconds) {
        this.seconds = seconds;
    }

    /**
     * What {@code reading} gives, or whatever it throws.
     *
     * @throws RejectedFileException if it takes longer
     * @throws RunStoppedException if the thread that waits is interrupted
     */
    <T> T apply(Supplier<T> reading) {
        if (seconds == 0) {
            return reading.get();
        }
        Future<T> result = threads.submit(reading::get);
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new RejectedFileException(
                    RejectReason.TIMEOUT, "reading it took longer than " + seconds + " seconds");
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException("the run was stopped before its end");
        } finally {
            result.cancel(true);
        }
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }
}
