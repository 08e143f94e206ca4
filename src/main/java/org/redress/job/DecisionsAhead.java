package org.redress.job;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.redress.decision.Decision;

/** Loads decisions on a thread of its own, a few before they are asked for, while those before them become rows. */
final class DecisionsAhead implements Iterator<Decision>, Closeable {

    /** How many decisions are loaded and not asked for yet. The largest take megabytes, so they are few. */
    private static final int AHEAD = 4;

    private final Iterator<Decision> decisions;
    private final ExecutorService loader = Executors.newSingleThreadExecutor();
    private final Queue<Future<Optional<Decision>>> ahead = new ArrayDeque<>();

    /**
     * @param decisions used by the thread that loads them, from now on by nobody else
     */
    DecisionsAhead(Iterator<Decision> decisions) {
        this.decisions = decisions;
        for (int i = 0; i < AHEAD; i++) {
            ahead.add(loader.submit(this::load));
        }
    }

    /**
     * @throws RuntimeException that loading it has thrown
     */
    @Override
    public boolean hasNext() {
        return await(ahead.element()).isPresent();
    }

    @Override
    public Decision next() {
        Decision next = await(ahead.element()).orElseThrow(NoSuchElementException::new);
        ahead.remove();
        ahead.add(loader.submit(this::load));
        return next;
    }

    /** Waits for what is being loaded. Nobody is interrupted, because that would close the file of the database. */
    @Override
    public void close() {
        ahead.forEach(waiting -> waiting.cancel(false));
        loader.shutdown();
        try {
            loader.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Decision> load() {
        return decisions.hasNext() ? Optional.of(decisions.next()) : Optional.empty();
    }

    private static Optional<Decision> await(Future<Optional<Decision>> loading) {
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException("the run was stopped while it was publishing");
        }
    }
}
