package org.redress.dataset;

import java.io.Flushable;
import java.io.IOException;

/** Puts the rows of one table into a stream, one after another. */
interface RowLines extends Flushable {

    void write(TableRow row) throws IOException;
}
