package org.redress.decision;

/** Thrown when a file turns out not to be one decision. */
public class RejectedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RejectReason reason;

    /**
     * @param detail what was found, for the person who must mend it
     */
    public RejectedFileException(RejectReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public RejectReason reason() {
        return reason;
    }

    /** The same fact as a row of the dataset. */
    public Reject toReject(SourceFile source) {
        return new Reject(source, reason, String.valueOf(getMessage()));
    }
}
