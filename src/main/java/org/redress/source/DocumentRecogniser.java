package org.redress.source;

import java.util.List;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;

/**
 * Tells whether a text is one decision of the Ombudsman. It looks for what only a decision has, a title followed by the
 * lines of its heading or by its section headings, and otherwise says what the text is instead.
 */
public final class DocumentRecogniser {

    /** A page with a title and this many section headings is a decision even where its heading's lines are lost. */
    private static final int ENOUGH_HEADINGS = 2;

    /**
     * Passes one decision and nothing else.
     *
     * @throws RejectedFileException if the text is not exactly one decision, saying what it is
     */
    public void requireOneDecision(SourceText source) {
        PageSurvey page = PageSurvey.of(source.text());
        List<String> decisions = page.decisionTitles(ENOUGH_HEADINGS);
        if (decisions.size() > 1 && !page.isDigest()) {
            throw new RejectedFileException(
                    RejectReason.LISTING_PAGE,
                    "holds more than one decision, first " + decisions.get(0) + " and " + decisions.get(1)
                            + "; split it into one file for each");
        }
        if (decisions.size() != 1) {
            throw reject(page);
        }
    }

    private static RejectedFileException reject(PageSurvey page) {
        if (page.isDigest()) {
            return new RejectedFileException(
                    RejectReason.EMAIL_DIGEST, "a digest of " + count(page) + " with summaries only");
        }
        if (page.isListing()) {
            return new RejectedFileException(
                    RejectReason.LISTING_PAGE, "a page that lists " + count(page) + " and holds the text of none");
        }
        return new RejectedFileException(RejectReason.NOT_A_DECISION, page.describe());
    }

    private static String count(PageSurvey page) {
        return page.references() == 1 ? "1 decision" : page.references() + " decisions";
    }
}
