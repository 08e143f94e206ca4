package org.redress.reference;

/** A row of a reference table is not what the table promises. */
public final class ReferenceTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param row counted from 1, the heading of the table */
    ReferenceTableException(String file, long row, RuntimeException cause) {
        super(file + ", row " + row + ": " + cause.getMessage() + "; correct the row or remove it", cause);
    }
}
