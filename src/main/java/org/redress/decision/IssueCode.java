package org.redress.decision;

/** A kind of doubt that the dataset reports instead of guessing. */
public enum IssueCode implements Code {
    NO_OUTCOME_PRINTED,
    /** An outcome that the Ombudsman's site does not use. */
    UNKNOWN_OUTCOME,
    /** The text says the contrary of the printed outcome. */
    OUTCOME_CONTRADICTED,
    NO_DECISION_DATE_PRINTED,
    /** The printed decision date cannot be read. */
    UNREADABLE_DECISION_DATE,
    /** A council or other public body by its name, but not in the reference table. */
    UNKNOWN_ORGANISATION,
    NO_COMPLAINANT_FOUND,
    /** One person is printed with two titles, or a couple with one title twice. */
    INCONSISTENT_NAME,
    UNKNOWN_LEGISLATION,
    /** A bare section or "the Act" that no Act named in the decision explains. */
    UNRESOLVED_PROVISION,
    /** The summary promises a remedy and no section states one. */
    NO_REMEDY_SECTION,
    /** The summary promises a sum that the remedies do not. */
    SUMMARY_MISMATCH,
    /** A printed total differs from the sum of its parts. */
    TOTAL_MISMATCH,
    /** A sum in the remedy section that no remedy could be made of. */
    UNEXPLAINED_SUM,
    /** Nobody is named who gets a sum, or a pronoun fits nobody who is. */
    UNKNOWN_RECIPIENT,
    /** The words do not say how many people get a sum, or how often. */
    UNCOUNTED_SUM,
    /** What reads like a deadline was over on the decision date. */
    DEADLINE_BEFORE_DECISION,
    /** A date told as past that is after the decision date. */
    DATE_AFTER_DECISION,
    /** A day that no calendar has. */
    IMPOSSIBLE_DATE,
    /** Two dates run into each other. */
    GARBLED_DATE,
    /** A period ends before it begins. */
    BACKWARD_RANGE,
    /** The printed day of the week is not that of the date. */
    WEEKDAY_MISMATCH,
    /** The text refers to a paragraph number that the decision does not have. */
    NUMBERING_GAP,
    UNKNOWN_SECTION_HEADING
}
