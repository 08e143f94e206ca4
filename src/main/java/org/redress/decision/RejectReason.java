package org.redress.decision;

/** Why a file gave no decision. */
public enum RejectReason implements Code {
    EMPTY,
    /** Binary content, such as a PDF renamed to .txt. */
    NOT_TEXT,
    UNDECODABLE,
    TOO_LARGE,
    NOT_A_DECISION,
    /** A page that lists many decisions. */
    LISTING_PAGE,
    EMAIL_DIGEST,
    /** The same decision with the same text as another file. */
    DUPLICATE,
    /** The same decision as another file that holds a later or fuller text of it. */
    SUPERSEDED,
    TIMEOUT,
    FAILED
}
