package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.decision.Citation;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.extraction.text.Extracted;
import org.redress.reference.Law;

/** The citations of one decision found so far, and the doubts about them. */
final class FoundCitations {

    private final List<Citation> citations = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> unknownTitles = new HashSet<>();

    void add(Citation citation) {
        citations.add(citation);
    }

    /** Notes, once for a title, that no table has it. */
    void reportIfUnknown(Law law, Evidence evidence) {
        if (!law.isKnown() && unknownTitles.add(law.title())) {
            issues.add(new Issue(IssueCode.UNKNOWN_LEGISLATION, law.title(), evidence.span()));
        }
    }

    /** Notes that no law named in the decision explains a bare provision or "the Act". */
    void reportUnresolved(Evidence evidence) {
        issues.add(new Issue(IssueCode.UNRESOLVED_PROVISION, "no law named for " + evidence.text(), evidence.span()));
    }

    Extracted<Citation> toExtracted() {
        return new Extracted<>(citations, issues);
    }
}
