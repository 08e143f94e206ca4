package org.redress.dataset;

import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** Lets Parquet write into a file that is open already. */
record ParquetOutput(HashedFile file) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return file;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return file;
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }
}
