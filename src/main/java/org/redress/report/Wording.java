package org.redress.report;

import org.redress.decision.IssueCode;
import org.redress.decision.RejectReason;
import org.redress.decision.RemedyKind;

/** What the codes of the dataset mean, for people who have not read its documentation. */
final class Wording {

    private Wording() {}

    static String of(RemedyKind kind) {
        return switch (kind) {
            case APOLOGY -> "Apology";
            case PAYMENT -> "Payment";
            case REFUND -> "Refund";
            case WAIVER -> "Waiver of a charge";
            case SERVICE -> "Service to be provided";
            case REASSESSMENT -> "New look at the case";
            case RECORDS -> "Correction of records";
            case REMINDER -> "Reminder to staff";
            case TRAINING -> "Training";
            case POLICY -> "Review of a policy or procedure";
            case COMMUNICATION -> "Telling somebody else";
            case OTHER -> "Something else";
        };
    }

    static String of(RejectReason reason) {
        return switch (reason) {
            case EMPTY -> "nothing in it";
            case NOT_TEXT -> "not text, such as a PDF with another name";
            case UNDECODABLE -> "text in an encoding that is not known";
            case TOO_LARGE -> "too large to be a decision";
            case NOT_A_DECISION -> "text, but not a decision";
            case LISTING_PAGE -> "a page that lists many decisions";
            case EMAIL_DIGEST -> "an email about many decisions";
            case DUPLICATE -> "the same decision with the same text as another file";
            case SUPERSEDED -> "the same decision as another file that has a later or fuller text";
            case TIMEOUT -> "reading it took too long";
            case FAILED -> "reading it failed";
        };
    }

    static String of(IssueCode code) {
        return switch (code) {
            case NO_OUTCOME_PRINTED -> "The heading does not print the outcome.";
            case UNKNOWN_OUTCOME -> "The heading prints an outcome that the Ombudsman's site does not use.";
            case OUTCOME_CONTRADICTED -> "The text says the contrary of the printed outcome.";
            case NO_DECISION_DATE_PRINTED -> "The heading does not print the date of the decision.";
            case UNREADABLE_DECISION_DATE -> "The printed date of the decision cannot be read.";
            case UNKNOWN_ORGANISATION -> "A council by its name, but not among those known.";
            case NO_COMPLAINANT_FOUND -> "Nobody is said to complain.";
            case INCONSISTENT_NAME -> "One person has two titles.";
            case UNKNOWN_LEGISLATION -> "A law that is not among those known.";
            case UNRESOLVED_PROVISION -> "A section or “the Act” without a law to which it could belong.";
            case NO_REMEDY_SECTION -> "The summary promises a remedy and no section states one.";
            case SUMMARY_MISMATCH -> "The summary promises a sum that is not among the remedies.";
            case TOTAL_MISMATCH -> "A printed total is not what its parts add up to.";
            case UNEXPLAINED_SUM -> "A sum among the remedies of which no payment could be made.";
            case UNKNOWN_RECIPIENT -> "It is not clear who gets a sum.";
            case UNCOUNTED_SUM -> "It is not said how many people get a sum, or how often.";
            case DEADLINE_BEFORE_DECISION -> "A deadline that was over when the decision was made.";
            case DATE_AFTER_DECISION -> "Told as past, but after the date of the decision.";
            case IMPOSSIBLE_DATE -> "A day that no calendar has.";
            case GARBLED_DATE -> "Two dates run into each other.";
            case BACKWARD_RANGE -> "A period that ends before it begins.";
            case WEEKDAY_MISMATCH -> "The day of the week is not that of the date.";
            case NUMBERING_GAP -> "A paragraph number is skipped, or referred to and not there.";
            case UNKNOWN_SECTION_HEADING -> "A heading that is not known; what follows may belong elsewhere.";
        };
    }
}
