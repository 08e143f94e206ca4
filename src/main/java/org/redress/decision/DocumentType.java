package org.redress.decision;

/** Whether the Ombudsman issued a decision statement or, for the gravest cases, a public report. */
public enum DocumentType implements Code {
    STATEMENT,
    REPORT
}
