package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.Paragraph;
import org.redress.decision.Section;

/** Table {@code paragraphs}: one row per paragraph or list item. */
final class ParagraphsTable {

    static final Table<Part<Paragraph>> TABLE = new Table<>(
            "paragraphs",
            "One row per paragraph or list item.",
            List.of(Table.TO_DECISION),
            List.of(
                    EvidenceColumns.decisionId(),
                    integer(
                            KEY,
                            "paragraph",
                            "Running number in the original document, restored where the text starts counting again.",
                            part -> part.content().number()),
                    integer(
                            KEY,
                            "item",
                            "0 for the paragraph itself, 1 and up for the list items under it.",
                            part -> part.content().item()),
                    code(
                            REQUIRED,
                            "section",
                            Section.values(),
                            "Part of the decision, by the last section heading. Recommendations are agreed_action, the assessment and conclusions are findings, and powers is what nearly every decision repeats about the Ombudsman's powers.",
                            part -> part.content().section()),
                    text(
                            OPTIONAL,
                            "heading",
                            "The nearest printed heading above.",
                            part -> part.content().heading()),
                    text(
                            REQUIRED,
                            "text",
                            "The words without list marker, no-break spaces as spaces, runs of spaces as one.",
                            part -> part.content().text()),
                    integer(
                            REQUIRED,
                            "start",
                            EvidenceColumns.START,
                            part -> part.content().span().start()),
                    integer(
                            REQUIRED,
                            "end",
                            EvidenceColumns.END,
                            part -> part.content().span().end())));

    private ParagraphsTable() {}
}
