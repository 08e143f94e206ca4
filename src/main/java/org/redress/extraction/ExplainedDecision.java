package org.redress.extraction;

import java.util.List;
import org.redress.decision.Decision;
import org.redress.decision.SourceText;
import org.redress.extraction.text.RuleName;

/**
 * A decision with the text it was read from and, for each of its values in the same order, the rules that found it. For
 * whoever checks a value or a rule: nothing that is staged or published holds it.
 */
public record ExplainedDecision(
        Decision decision,
        SourceText text,
        List<List<RuleName>> remedyRules,
        List<List<RuleName>> citationRules,
        List<List<RuleName>> dateRules) {

    public ExplainedDecision {
        remedyRules = List.copyOf(remedyRules);
        citationRules = List.copyOf(citationRules);
        dateRules = List.copyOf(dateRules);
    }
}
