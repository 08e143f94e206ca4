package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Span;

/** Table {@code issues}: one row per doubt about a decision. */
final class IssuesTable {

    static final Table<Part<Issue>> TABLE = new Table<>(
            "issues",
            "One row per doubt about a decision.",
            List.of(Table.TO_DECISION),
            List.of(
                    text(REQUIRED, "decision_id", "The decision: decisions.decision_id.", Part::decisionId),
                    text(
                            REQUIRED,
                            "source_file",
                            "Path of the source file relative to the input folder.",
                            part -> part.decision().decision().source().path()),
                    code(
                            REQUIRED,
                            "code",
                            IssueCode.values(),
                            "What kind of doubt it is.",
                            part -> part.content().code()),
                    text(
                            REQUIRED,
                            "detail",
                            "What is doubtful, for a person to read.",
                            part -> part.content().detail()),
                    integer(
                            OPTIONAL,
                            "start",
                            EvidenceColumns.START + " Absent where the doubt is about something that is not printed.",
                            part -> start(part.content().span())),
                    integer(
                            OPTIONAL,
                            "end",
                            EvidenceColumns.END,
                            part -> end(part.content().span()))));

    private IssuesTable() {}

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
