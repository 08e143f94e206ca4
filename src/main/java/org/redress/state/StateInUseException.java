package org.redress.state;

/** Thrown when another process uses the state: only one run at a time can. */
public class StateInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateInUseException(String message) {
        super(message);
    }

    StateInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
