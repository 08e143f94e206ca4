package org.redress.dataset;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of one table to one file. */
interface TableWriter extends Closeable {

    void write(TableRow row) throws IOException;

    /** The file that was written; to be asked once, when the writer is closed. */
    WrittenFile describe();
}
