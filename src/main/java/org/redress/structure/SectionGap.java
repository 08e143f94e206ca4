package org.redress.structure;

import org.jspecify.annotations.Nullable;

/**
 * The gap between the last paragraph of a section and the heading of the next. What stands there and is neither text nor
 * a heading of its own is furniture: share links, a feedback form.
 */
final class SectionGap {

    private SectionGap() {}

    static boolean isFurniture(Page page, int index) {
        return isStray(page, index) && isBeforeSection(page, index);
    }

    /** A label, or a sentence that the website says to its visitor. */
    private static boolean isStray(Page page, int index) {
        Line line = page.line(index);
        return !line.isMarked()
                && page.heading(index) == null
                && (!RunningText.is(line.words()) || WebsiteVoice.speaksIn(line.words()));
    }

    private static boolean isBeforeSection(Page page, int index) {
        int next = index + 1;
        while (next < page.size() && page.zone(next) == Zone.TEXT && isPassedOver(page, next)) {
            next++;
        }
        return next < page.size() && (page.zone(next) == Zone.AFTER_END || isMain(page.heading(next)));
    }

    private static boolean isPassedOver(Page page, int index) {
        return page.isListed(index) || isStray(page, index);
    }

    private static boolean isMain(@Nullable SectionHeading heading) {
        return heading != null && heading.isMain();
    }
}
