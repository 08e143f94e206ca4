package org.redress.decision;

/** How far a remedy had come when the decision was made. */
public enum RemedyStatus implements Code {
    AGREED,
    RECOMMENDED,
    /** Done, paid or offered before the decision. */
    ALREADY_DONE
}
