package org.redress.job;

/** Thrown when a run ends without having done its work; the snapshot that was the latest before still is. */
public class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
