package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.Span;
import org.redress.extraction.text.CoveredText;

/**
 * What the rest of a decision says about its dates.
 *
 * @param decisionDate the printed date of the decision; null where it is not printed
 * @param schoolYears whether a year such as 2021/22 that is not called anything is a school year
 * @param titles where the decision cites something, the years of whose titles are no events
 */
record DateContext(@Nullable LocalDate decisionDate, boolean schoolYears, CoveredText titles) {

    /** Chars that may stand between a title of guidance and the date of its issue: {@code , (July 2014}. */
    private static final int GAP_BEFORE_DATE_OF_ISSUE = 3;

    static DateContext of(@Nullable LocalDate decisionDate, boolean schoolYears, List<Citation> citations) {
        List<Span> titles = citations.stream().map(DateContext::withDateOfIssue).toList();
        return new DateContext(decisionDate, schoolYears, new CoveredText(titles));
    }

    boolean isAfterDecision(DateRange range) {
        return decisionDate != null && range.start().isAfter(decisionDate);
    }

    /** Whether a cited title covers the span or, for guidance, ends just before it. */
    boolean isPartOfTitle(Span span) {
        return titles.reachesInto(span.start(), span.start() + 1);
    }

    private static Span withDateOfIssue(Citation citation) {
        Span cited = citation.evidence().span();
        int gap = citation.kind() == CitationKind.GUIDANCE ? GAP_BEFORE_DATE_OF_ISSUE : 0;
        return new Span(cited.start(), cited.end() + gap);
    }
}
