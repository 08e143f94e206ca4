package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.dataset.WriterThreads.Work;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/** Writes all tables in one pass over the decisions, keeping nothing of a decision but what the tallies need. */
final class DatasetWriter implements Closeable {

    /** Rows that wait until they are written together: enough to keep threads busy, too few to fill the memory. */
    private static final int BATCH_ROWS = 4096;

    private final Map<String, TwinWriter> writers = new LinkedHashMap<>();
    private final WriterThreads threads = new WriterThreads();
    private final BoilerplateTally boilerplate = new BoilerplateTally();
    private Payments payments = Payments.NONE;
    private String lastId = "";
    private int waiting;

    private DatasetWriter() {}

    /** Starts the files of every table in {@code folder}. */
    static DatasetWriter open(Path folder, CsvStyle style) throws IOException {
        DatasetWriter writer = new DatasetWriter();
        try {
            for (Table<?> table : Tables.ALL) {
                writer.writers.put(table.name(), TwinWriter.open(folder, table, style));
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Writes the rows of one decision.
     *
     * @throws IllegalArgumentException if it does not come after the decision before it, or does not fit the tables
     */
    void write(Decision decision) throws IOException {
        requireLaterThanLast(decision.id());
        for (TableRow row : DecisionRows.of(decision)) {
            write(row);
        }
        boilerplate.add(decision);
        payments = payments.plus(Payments.in(decision));
        beginIfEnough();
    }

    /** Writes the tables that are not made of single decisions, and everything that waits. */
    void finish(Iterable<Reject> byPath) throws IOException {
        for (Reject reject : byPath) {
            write(RejectsTable.TABLE.row(reject));
            beginIfEnough();
        }
        for (BoilerplateLine line : boilerplate.lines()) {
            write(BoilerplateTable.TABLE.row(line));
        }
        threads.begin(takeWork());
        threads.await();
    }

    /** The tables and their files; to be asked once, when the writer is closed. */
    List<PublishedTable> describe() {
        return writers.values().stream().map(TwinWriter::describe).toList();
    }

    DatasetCounts counts() {
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<String, Map<String, Long>> filled = new LinkedHashMap<>();
        writers.forEach((table, writer) -> {
            rows.put(table, writer.rows());
            filled.put(table, writer.filled());
        });
        return new DatasetCounts(rows, payments, filled);
    }

    @Override
    public void close() throws IOException {
        threads.close();
        IOException failure = null;
        for (TwinWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException | RuntimeException e) {
                failure = failure == null ? new IOException(e.getMessage(), e) : suppress(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void beginIfEnough() throws IOException {
        if (waiting >= BATCH_ROWS) {
            threads.begin(takeWork());
        }
    }

    private void write(TableRow row) {
        TwinWriter writer = writers.get(row.table().name());
        if (writer == null) {
            throw new IllegalStateException(
                    "no file is open for table " + row.table().name());
        }
        writer.write(row);
        waiting++;
    }

    /** The largest tables first, so that no thread is left with one of them at the end. */
    private List<Work> takeWork() {
        waiting = 0;
        return writers.values().stream()
                .sorted(Comparator.comparingLong(TwinWriter::rows).reversed())
                .flatMap(writer -> writer.takeWork().stream())
                .toList();
    }

    private void requireLaterThanLast(String id) {
        if (id.compareTo(lastId) <= 0) {
            throw new IllegalArgumentException("decision " + id + " after " + lastId + ": not in order of decision_id");
        }
        lastId = id;
    }

    private static IOException suppress(IOException first, Exception later) {
        first.addSuppressed(later);
        return first;
    }
}
