package org.redress.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything Redress reads from one decision of the Ombudsman.
 *
 * @param summary the text after {@code Summary:}
 * @param complainants those who complained, one per person in order of appearance
 * @param wordCount words of the cleaned decision text
 * @param removedLines the distinct lines of website furniture left out
 */
public record Decision(
        SourceFile source,
        Heading heading,
        Organisation organisation,
        DocumentType documentType,
        Rendering rendering,
        @Nullable String summary,
        List<String> complainants,
        List<Paragraph> paragraphs,
        List<Remedy> remedies,
        List<Citation> citations,
        List<DateMention> dates,
        List<Issue> issues,
        List<RemovedLine> removedLines,
        int wordCount) {

    public Decision {
        complainants = List.copyOf(complainants);
        paragraphs = List.copyOf(paragraphs);
        remedies = List.copyOf(remedies);
        citations = List.copyOf(citations);
        dates = List.copyOf(dates);
        issues = List.copyOf(issues);
        removedLines = List.copyOf(removedLines);
    }

    /** The key of the decision in the dataset. */
    public String id() {
        return heading.decisionId();
    }
}
