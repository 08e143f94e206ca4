package org.redress.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.decision.DocumentType;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;
import org.redress.decision.Span;

/**
 * One decision with its structure restored and nothing extracted yet.
 *
 * @param title place of the title, which names the organisation
 * @param summaryPassages the text after {@code Summary:}, which some copies print on several lines
 * @param passages paragraphs and list items in printed order
 * @param removedLines the distinct lines of website furniture left out, in order of appearance
 */
public record Statement(
        Heading heading,
        Span title,
        DocumentType documentType,
        Rendering rendering,
        List<Passage> summaryPassages,
        List<Passage> passages,
        List<RemovedLine> removedLines,
        List<Issue> issues) {

    public Statement {
        summaryPassages = List.copyOf(summaryPassages);
        passages = List.copyOf(passages);
        removedLines = List.copyOf(removedLines);
        issues = List.copyOf(issues);
    }

    /** The summary in one text, or null where there is none. */
    public @Nullable String summary() {
        return summaryPassages.isEmpty()
                ? null
                : summaryPassages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }
}
