package org.redress.job;

import java.nio.file.Path;

/** Thrown when another process works on the output folder. */
public class RunInProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param holder the process that has the lock; may be empty
     */
    RunInProgressException(Path output, String holder) {
        super("another run is using the output folder " + output + (holder.isEmpty() ? "" : " (" + holder + ")")
                + "; wait for its end or name another folder with --output DIR");
    }
}
