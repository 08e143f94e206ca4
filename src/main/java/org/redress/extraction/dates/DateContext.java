package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.Span;

/**
 * What the rest of a decision says about its dates.
 *
 * @param decisionDate the printed date of the decision; null where it is not printed
 * @param schoolYears whether a year such as 2021/22 that is not called anything is a school year
 * @param citations what the decision cites, whose titles hold years that are no events
 */
record DateContext(@Nullable LocalDate decisionDate, boolean schoolYears, List<Citation> citations) {

    /** Chars that may stand between a title of guidance and the date of its issue: {@code , (July 2014}. */
    private static final int GAP_BEFORE_DATE_OF_ISSUE = 3;

    boolean isAfterDecision(DateRange range) {
        return decisionDate != null && range.start().isAfter(decisionDate);
    }

    /** Whether a cited title covers the span or, for guidance, ends just before it. */
    boolean isPartOfTitle(Span span) {
        return citations.stream().anyMatch(citation -> covers(citation, span));
    }

    private static boolean covers(Citation citation, Span span) {
        Span cited = citation.evidence().span();
        int gap = citation.kind() == CitationKind.GUIDANCE ? GAP_BEFORE_DATE_OF_ISSUE : 0;
        return cited.start() <= span.start() && span.start() <= cited.end() - 1 + gap;
    }
}
