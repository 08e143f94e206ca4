package org.redress.dataset.verification;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the checks of several tables at the same time. */
final class TableChecks {

    /** One is busy with the table of paragraphs while the other reads all the rest: more would find nothing to do. */
    private static final int THREADS = 2;

    private TableChecks() {}

    /**
     * Returns when all checks are done.
     *
     * @throws IOException if one of them could not read a file
     */
    static void run(List<TableCheck> checks) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> check : pool.invokeAll(largestFirst(checks))) {
                check.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a snapshot was verified");
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Callable<Void>> largestFirst(List<TableCheck> checks) {
        return checks.stream()
                .sorted(Comparator.comparingLong(
                                (TableCheck check) -> check.table().bytes())
                        .reversed())
                .map(TableChecks::callable)
                .toList();
    }

    private static Callable<Void> callable(TableCheck check) {
        return () -> {
            check.run();
            return null;
        };
    }
}
