package org.redress.cli;

/** Thrown when what the user asks for cannot be done, whatever the input files say. */
class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
