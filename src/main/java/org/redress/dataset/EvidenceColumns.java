package org.redress.dataset;

import java.util.function.Function;
import org.redress.decision.Evidence;

/** The columns that say where a value was read; every table of findings has them. */
final class EvidenceColumns {

    private static final String IN_SOURCE =
            " in the source file, counted in Unicode code points of the decoded text after a byte order mark";

    static final String START = "Where it starts" + IN_SOURCE + ".";
    static final String END = "One past where it ends" + IN_SOURCE + ".";

    private EvidenceColumns() {}

    static <T> Column<Part<T>> decisionId() {
        return Column.text(Presence.KEY, "decision_id", "The decision: decisions.decision_id.", Part::decisionId);
    }

    static <T> Column<Part<T>> paragraph(Function<T, Evidence> evidence) {
        return Column.integer(
                Presence.REQUIRED,
                "paragraph",
                "Running number of the paragraph in which it stands.",
                part -> evidence.apply(part.content()).paragraph());
    }

    static <T> Column<Part<T>> item(Function<T, Evidence> evidence) {
        return Column.integer(
                Presence.REQUIRED,
                "item",
                "List item under that paragraph in which it stands; 0 for the paragraph itself.",
                part -> evidence.apply(part.content()).item());
    }

    static <T> Column<Part<T>> start(Function<T, Evidence> evidence) {
        return Column.integer(
                Presence.REQUIRED,
                "start",
                START,
                part -> evidence.apply(part.content()).span().start());
    }

    static <T> Column<Part<T>> end(Function<T, Evidence> evidence) {
        return Column.integer(
                Presence.REQUIRED,
                "end",
                END,
                part -> evidence.apply(part.content()).span().end());
    }
}
