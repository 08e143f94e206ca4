package org.redress.extraction.text;

import java.util.List;
import org.redress.decision.Issue;

/**
 * What an extractor found in a decision.
 *
 * @param values in printed order
 * @param issues what it could not settle
 */
public record Extracted<T>(List<T> values, List<Issue> issues) {

    public Extracted {
        values = List.copyOf(values);
        issues = List.copyOf(issues);
    }
}
