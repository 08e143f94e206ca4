package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;

/** Something that holds for every row of a table; sees the rows one after another. */
interface RowRule extends Closeable {

    /**
     * Looks at the row at which the reader stands.
     *
     * @throws DamagedFileException if the rule is broken; it is not asked again
     */
    void check(ParquetRows row) throws IOException, DamagedFileException;
}
