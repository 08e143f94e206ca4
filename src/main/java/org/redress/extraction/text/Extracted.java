package org.redress.extraction.text;

import java.util.Collections;
import java.util.List;
import org.redress.decision.Issue;

/**
 * What an extractor found in a decision.
 *
 * @param values in printed order
 * @param rules for each value the rules that found it, the first of them the one it would not be there without; nothing
 *     that is published holds them
 * @param issues what it could not settle
 */
public record Extracted<T>(List<T> values, List<List<RuleName>> rules, List<Issue> issues) {

    public Extracted {
        values = List.copyOf(values);
        rules = List.copyOf(rules);
        issues = List.copyOf(issues);
        if (rules.size() != values.size()) {
            throw new IllegalArgumentException(rules.size() + " lists of rules for " + values.size() + " values");
        }
    }

    /** Values of which nobody asks what found them. */
    public Extracted(List<T> values, List<Issue> issues) {
        this(values, Collections.nCopies(values.size(), List.of()), issues);
    }
}
