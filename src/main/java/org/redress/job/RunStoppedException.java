package org.redress.job;

/** Thrown when a run ends early because the process was told to stop; the next run goes on from there. */
public class RunStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunStoppedException(String message) {
        super(message);
    }

    RunStoppedException(String message, Throwable cause) {
        super(message, cause);
    }
}
