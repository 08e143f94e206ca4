package org.redress.decision;

/** Which part of a period is meant, where the text says so: "late July 2023". */
public enum DateModifier implements Code {
    EARLY,
    MID,
    LATE,
    AROUND
}
