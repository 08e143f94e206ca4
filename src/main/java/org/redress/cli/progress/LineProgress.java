package org.redress.cli.progress;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.redress.job.Progress;

/** Says in a line, now and then, how far a run has come. */
final class LineProgress implements Progress, AutoCloseable {

    private static final double NANOS = 1e9;

    private final Consumer<String> out;
    private final LongSupplier nanos;
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LineProgress::thread);
    private volatile Part part = new Part(Phase.INVENTORY, UNKNOWN, 0);

    private record Part(Phase phase, int files, long startNanos) {}

    /**
     * @param nanos a clock that nobody sets back
     */
    LineProgress(Consumer<String> out, Duration interval, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        clock.scheduleAtFixedRate(this::tell, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void begin(Phase phase, int files) {
        done.set(0);
        part = new Part(phase, files, nanos.getAsLong());
    }

    @Override
    public void advance() {
        done.incrementAndGet();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Says it once. */
    void tell() {
        Part now = part;
        double seconds = (nanos.getAsLong() - now.startNanos()) / NANOS;
        out.accept(new Wording(now.phase(), done.get(), now.files(), seconds).toString());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
