package org.redress.decision;

/** A kind of doubt that the dataset reports instead of guessing. */
public enum IssueCode implements Code {
    NO_OUTCOME_PRINTED,
    UNKNOWN_OUTCOME,
    NO_DECISION_DATE_PRINTED,
    /** The printed decision date cannot be read. */
    UNREADABLE_DECISION_DATE,
    /** A council or other public body by its name, but not in the reference table. */
    UNKNOWN_ORGANISATION,
    NO_COMPLAINANT_FOUND,
    UNKNOWN_LEGISLATION,
    /** A bare section or "the Act" that no Act named in the decision explains. */
    UNRESOLVED_PROVISION,
    /** A printed total differs from the sum of its parts. */
    TOTAL_MISMATCH,
    /** A sum in the remedy section that no remedy could be made of. */
    UNEXPLAINED_SUM,
    DATE_AFTER_DECISION,
    IMPOSSIBLE_DATE,
    /** The text refers to a paragraph number that the decision does not have. */
    NUMBERING_GAP,
    UNKNOWN_SECTION_HEADING,
    NO_REMEDY_SECTION
}
