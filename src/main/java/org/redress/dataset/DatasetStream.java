package org.redress.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/** Puts what comes of one document after another into a stream, in place of a snapshot. */
public interface DatasetStream {

    /** The rows of a decision. */
    void write(Decision decision) throws IOException;

    /** The row of a document that gave no decision. */
    void write(Reject reject) throws IOException;

    /** What can only be told after the last document. */
    void finish() throws IOException;

    /** NDJSON: for every document an object in which every table has its rows of this document. */
    static DatasetStream allTables(OutputStream out) {
        return new NestedTables(new JsonLines(out));
    }

    /**
     * NDJSON: an object for every row of one table.
     *
     * @throws IllegalArgumentException if the dataset has no such table
     */
    static DatasetStream json(OutputStream out, String table) {
        return new SingleTable(Tables.named(table), new JsonLines(out));
    }

    /**
     * CSV: one table exactly as a snapshot has it.
     *
     * @throws IllegalArgumentException if the dataset has no such table
     */
    static DatasetStream csv(OutputStream out, String table, CsvStyle style) throws IOException {
        Table<?> wanted = Tables.named(table);
        return new SingleTable(wanted, new CsvLines(out, wanted, style));
    }

    /** The names of the tables that there are. */
    static List<String> tables() {
        return Tables.ALL.stream().map(Table::name).toList();
    }
}
