package org.redress.decision;

/** How the date of an event is printed. */
public enum MentionKind implements Code {
    /** With its year. */
    ABSOLUTE,
    /** Without its year, which follows from the dates around it. */
    YEAR_INFERRED,
    /** Counted from another event: "three days later". */
    RELATIVE
}
