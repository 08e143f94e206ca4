package org.redress.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.DocumentType;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;

/**
 * One decision with its structure restored and nothing extracted yet.
 *
 * @param summary the text after {@code Summary:}
 * @param passages paragraphs and list items in printed order
 * @param removedLines the distinct lines of website furniture left out, in order of appearance
 */
public record Statement(
        Heading heading,
        DocumentType documentType,
        Rendering rendering,
        @Nullable String summary,
        List<Passage> passages,
        List<RemovedLine> removedLines,
        List<Issue> issues) {

    public Statement {
        passages = List.copyOf(passages);
        removedLines = List.copyOf(removedLines);
        issues = List.copyOf(issues);
    }
}
