package org.redress.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redress.dataset.CsvStyle;
import org.redress.source.FileSelection;
import org.redress.source.InputFolder;
import org.redress.source.NamedDocument;
import org.redress.source.NamedDocuments;
import org.redress.staging.EarliestDate;
import org.redress.staging.Reading;

/**
 * Reads documents one by one as a run reads them and hands on what comes of each: no database, no snapshot, nothing to
 * compare with. It holds no more documents in memory than it needs to keep its threads busy.
 */
public final class OneOffRun {

    private static final int WAITING_PER_THREAD = 4;

    private final DocumentReading reading;
    private final RunSettings settings;
    private final FileSelection selection;

    OneOffRun(DocumentReading reading, RunSettings settings) {
        this.reading = reading;
        this.settings = settings;
        this.selection = settings.fileSelection();
    }

    /** Takes what came of one document after another. */
    @FunctionalInterface
    public interface Taker {
        void take(Reading reading) throws IOException;
    }

    /** The day from which on decisions are wanted. */
    public EarliestDate earliestDate() {
        return settings.earliestDate();
    }

    /** How the settings want CSV cells to be. */
    public CsvStyle csvStyle() {
        return settings.csvStyle();
    }

    /**
     * Reads files, everything in folders, and standard input, in the order of their names.
     *
     * @param names of files and folders that are there, and {@link NamedDocuments#STANDARD_INPUT}
     * @throws IOException whatever {@code taker} throws
     * @throws RunStoppedException if the thread is interrupted
     */
    public void read(List<String> names, InputStream standardInput, Taker taker) throws IOException {
        read(NamedDocuments.of(names, standardInput, limitBytes(), selection), taker);
    }

    /**
     * Reads an input folder, whose files are named as a run names them.
     *
     * @see #read(List, InputStream, Taker)
     */
    public void read(Path input, Taker taker) throws IOException {
        read(NamedDocuments.in(new InputFolder(input, limitBytes(), selection)), taker);
    }

    private void read(Iterator<NamedDocument> documents, Taker taker) throws IOException {
        int threads = settings.effectiveThreads();
        ExecutorService pool = Executors.newFixedThreadPool(ReadingThreads.askersOf(threads));
        Queue<Future<Reading>> waiting = new ArrayDeque<>();
        try {
            while (documents.hasNext()) {
                NamedDocument document = documents.next();
                waiting.add(pool.submit(() -> read(document)));
                if (waiting.size() > threads * WAITING_PER_THREAD) {
                    taker.take(await(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                taker.take(await(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Reading read(NamedDocument document) {
        NamedDocument.Content content = document.read();
        return reading.read(content.source(), content.bytes());
    }

    private static Reading await(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException("stopped before the last document was read");
        } catch (ExecutionException e) {
            throw new RunFailedException("the documents could not be read: " + e.getMessage(), e);
        }
    }

    private int limitBytes() {
        return Math.toIntExact(settings.maxDocumentBytes().toBytes());
    }
}
