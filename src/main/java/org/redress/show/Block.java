package org.redress.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Paragraph;
import org.redress.structure.PagePart.Role;

/**
 * A part of a page with the white space after it, so that all blocks together are the page.
 *
 * @param paragraph the paragraph or list item that it is; null for headings and furniture
 * @param removedBy the rule that takes it off the page; null for what belongs to the decision
 * @param runs its text from the first char to the last
 * @param found the highlights that begin here
 */
record Block(
        Role role, @Nullable Paragraph paragraph, @Nullable String removedBy, List<Run> runs, List<Highlight> found) {

    Block {
        runs = List.copyOf(runs);
        found = List.copyOf(found);
    }

    /** The number of its paragraph, with that of a list item after a full stop; empty where it has none. */
    String number() {
        if (paragraph == null) {
            return "";
        }
        return paragraph.item() == 0 ? String.valueOf(paragraph.number()) : paragraph.number() + "." + paragraph.item();
    }

    /** The section in force; empty above the first one and for furniture. */
    String section() {
        return paragraph == null ? "" : paragraph.section().code();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
