package org.redress.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;

/**
 * Threads on which documents are read, each so long and no longer. A reading that is over time is told to end by an
 * interrupt. A thread that does not listen is left behind, another takes its place, and it holds up neither the run nor
 * the end of the process.
 */
final class ReadingThreads {

    private final int number;
    private final long mostNanos;
    private final ThreadPoolExecutor threads;
    private int leftBehind;

    /**
     * @param number documents read at the same time
     * @param seconds for one document; 0 for no limit
     */
    ReadingThreads(int number, int seconds) {
        this.number = number;
        this.mostNanos = seconds == 0 ? Long.MAX_VALUE : TimeUnit.SECONDS.toNanos(seconds);
        this.threads = new ThreadPoolExecutor(
                number, number, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingThreads::thread);
    }

    /** How many threads have to ask for readings so that one is always waiting for the next of {@code number} threads. */
    static int askersOf(int number) {
        return 2 * number;
    }

    /**
     * What {@code reading} gives, or whatever it throws.
     *
     * @throws RejectedFileException if it takes longer than it may
     * @throws RunStoppedException if the thread that waits is interrupted
     */
    <T> T read(Supplier<T> reading) {
        TimedReading<T> timed = new TimedReading<>(reading);
        threads.execute(timed);
        try {
            return timed.await();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            timed.giveUp();
            Thread.currentThread().interrupt();
            throw new RunStoppedException("the run was stopped before its end");
        }
    }

    private synchronized void leaveOneBehind() {
        leftBehind++;
        threads.setMaximumPoolSize(number + leftBehind);
        threads.setCorePoolSize(number + leftBehind);
    }

    private synchronized void takeOneBack() {
        leftBehind--;
        threads.setCorePoolSize(number + leftBehind);
        threads.setMaximumPoolSize(number + leftBehind);
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

    /** One reading, whose time counts from when a thread begins it. */
    private final class TimedReading<T> extends FutureTask<T> {

        private volatile @Nullable Long begun;

        TimedReading(Supplier<T> reading) {
            super(reading::get);
        }

        @Override
        public void run() {
            begun = System.nanoTime();
            super.run();
            if (isCancelled()) {
                takeOneBack();
            }
        }

        T await() throws InterruptedException, ExecutionException {
            long wait = mostNanos;
            while (true) {
                try {
                    return get(wait, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    wait = mostNanos - used();
                }
                if (wait <= 0 && giveUp()) {
                    String limit = TimeUnit.NANOSECONDS.toSeconds(mostNanos) + " seconds";
                    throw new RejectedFileException(RejectReason.TIMEOUT, "reading it took longer than " + limit);
                }
            }
        }

        private long used() {
            Long start = begun;
            return start == null ? 0 : System.nanoTime() - start;
        }

        /** Whether the reading had not come to its end yet. */
        boolean giveUp() {
            leaveOneBehind();
            boolean unfinished = cancel(true);
            if (!unfinished) {
                takeOneBack();
            }
            return unfinished;
        }
    }
}
