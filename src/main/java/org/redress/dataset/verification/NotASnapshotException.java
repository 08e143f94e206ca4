package org.redress.dataset.verification;

import java.nio.file.Path;

/** Thrown when there is nothing to verify: a folder holds nothing of a snapshot, or is none. */
public class NotASnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotASnapshotException(Path folder, String fact) {
        super(folder + " is not a snapshot: " + fact);
    }
}
