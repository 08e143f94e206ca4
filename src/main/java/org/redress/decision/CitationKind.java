package org.redress.decision;

/** What sort of authority a citation names. */
public enum CitationKind implements Code {
    ACT,
    /** Regulations, an order or rules made under an Act. */
    INSTRUMENT,
    GUIDANCE,
    CASE
}
