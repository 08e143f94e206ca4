package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file that was just written does not hold what was written to it. */
public class IncompleteFileException extends IOException {

    private static final long serialVersionUID = 1L;

    IncompleteFileException(Path file, long found, long written) {
        super(file + " holds " + found + " rows, but " + written + " were written: is the disk full or failing?");
    }
}
