package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file that was just written does not hold what was written to it. */
public class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFileException(Path file, long found, long written) {
        super(file + " holds " + found + " rows, but " + written + " were written: is the disk full or failing?");
    }

    DamagedFileException(Path file, Throwable cause) {
        super(file + " cannot be read back after it was written: is the disk full or failing?", cause);
    }
}
