package org.redress.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Reject;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.ExplainedDecision;
import org.redress.structure.PagePart;

/**
 * A file as Redress understands it: its text in blocks with all that was found there or, where it gave no decision, as
 * much of it as can be shown.
 *
 * @param explained null where the file gave no decision
 * @param reject why it gave none; null where it did
 * @param text null where the file is no text
 * @param parts what every line of the text is; none where nobody can say
 * @param blocks the whole text, in order
 * @param unplaced what was found and is printed nowhere
 */
public record ShownPage(
        SourceFile source,
        @Nullable ExplainedDecision explained,
        @Nullable Reject reject,
        @Nullable SourceText text,
        List<PagePart> parts,
        List<Block> blocks,
        List<Finding> unplaced) {

    public ShownPage {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
        unplaced = List.copyOf(unplaced);
        if ((explained == null) == (reject == null)) {
            throw new IllegalArgumentException("a page is a decision or is rejected, never both");
        }
    }

    /** Whether the file gave no decision. */
    public boolean isRejected() {
        return reject != null;
    }

    /** The highlights of all blocks, as they open on the page. */
    List<Highlight> highlights() {
        return blocks.stream().flatMap(block -> block.found().stream()).toList();
    }
}
