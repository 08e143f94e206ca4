package org.redress.state;

/** Thrown when a record of the state is not what was stored. */
public class DamagedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedRecordException(String fact) {
        super(fact);
    }

    public DamagedRecordException(String fact, Throwable cause) {
        super(fact, cause);
    }
}
