package org.redress.decision;

/** The part of a decision a paragraph belongs to, whatever its printed heading says. */
public enum Section implements Code {
    COMPLAINT,
    SCOPE,
    POWERS,
    CONSIDERATION,
    FINDINGS,
    AGREED_ACTION,
    FINAL_DECISION,
    NOT_INVESTIGATED,
    OTHER
}
