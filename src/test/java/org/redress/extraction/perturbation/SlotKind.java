package org.redress.extraction.perturbation;

/** What sort of thing stands in a slot. */
enum SlotKind {
    /** Somebody whom no pronoun in the text calls he or she. */
    PERSON,
    WOMAN,
    MAN,
    COUPLE,
    CHILD,
    SUM,
    /** A day before the decision. */
    DAY,
    /** A day after the decision. */
    DUE,
    /** The day of the decision. */
    DECIDED,
    TERM,
    /** How often a sum is paid. */
    COUNT,
    ACT,
    INSTRUMENT,
    REGULATIONS,
    SECTION,
    COUNCIL
}
