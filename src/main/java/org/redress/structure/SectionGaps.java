package org.redress.structure;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The gaps between the last paragraph of a section and the heading of the next. What stands there and is neither text
 * nor a heading of its own is furniture: share links, a feedback form.
 */
final class SectionGaps {

    private SectionGaps() {}

    /** Looks from the end of the page upwards, so that every line knows what it stands before. */
    static BitSet find(Page page) {
        BitSet found = new BitSet(page.size());
        boolean beforeSection = false;
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.zone(i) != Zone.TEXT) {
                beforeSection = page.zone(i) == Zone.AFTER_END;
            } else if (isStray(page, i)) {
                found.set(i, beforeSection);
            } else if (!page.isListed(i)) {
                beforeSection = isMain(page.heading(i));
            }
        }
        return found;
    }

    /** A label, or a sentence that the website says to its visitor. */
    private static boolean isStray(Page page, int index) {
        Line line = page.line(index);
        return !line.isMarked()
                && page.heading(index) == null
                && (!RunningText.is(line.words()) || WebsiteVoice.speaksIn(line.words()));
    }

    private static boolean isMain(@Nullable SectionHeading heading) {
        return heading != null && heading.isMain();
    }
}
