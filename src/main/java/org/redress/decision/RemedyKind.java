package org.redress.decision;

/** What an organisation must do to put an injustice right. */
public enum RemedyKind implements Code {
    APOLOGY,
    PAYMENT,
    /** Giving back what the person paid, to the organisation or to somebody else. */
    REFUND,
    /** Writing off, cancelling or reducing a charge. */
    WAIVER,
    /** Providing, arranging or reinstating something. */
    SERVICE,
    /** Looking again at the person's own case. */
    REASSESSMENT,
    RECORDS,
    REMINDER,
    TRAINING,
    /** Looking again at a policy, a procedure or a practice. */
    POLICY,
    /** Telling or correcting somebody else, or publishing. */
    COMMUNICATION,
    OTHER;

    /** Whether a remedy of this kind can carry a sum of money. */
    public boolean isMoney() {
        return this == PAYMENT || this == REFUND || this == WAIVER;
    }
}
