package org.redress.state;

/** Thrown when a database is asked for what earlier runs left in it, and there has been none. */
public class MissingStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingStateException(StateFile file) {
        super("there is no " + file);
    }
}
