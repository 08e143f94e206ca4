package org.redress.structure;

import java.util.regex.Pattern;

/** The numbers and running headers that stand at the edges of the pages of a PDF. */
final class PageBreak {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page )?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?|[-–—] ?\\d{1,3} ?[-–—]");

    private static final int FEWEST_REPEATS = 2;

    private PageBreak() {}

    static boolean isFurniture(Page page, int index) {
        return page.zone(index) == Zone.TEXT && (isNumber(page, index) || isRunningHeader(page, index));
    }

    /** Whether the printed line is the number of a page. */
    static boolean isNumber(String printed) {
        return PAGE_NUMBER.matcher(printed).matches();
    }

    private static boolean isNumber(Page page, int index) {
        return isNumber(page.printed(index));
    }

    /** A line that stands at a page's edge more than once with the same words. */
    private static boolean isRunningHeader(Page page, int index) {
        if (page.line(index).isMarked() || page.heading(index) != null || !isAtEdge(page, index)) {
            return false;
        }
        int repeats = 0;
        for (int i = 0; i < page.size(); i++) {
            repeats += page.line(i).words().equals(page.line(index).words()) && isAtEdge(page, i) ? 1 : 0;
        }
        return repeats >= FEWEST_REPEATS;
    }

    private static boolean isAtEdge(Page page, int index) {
        return page.line(index).afterPageBreak() || isEdge(page, index - 1, false) || isEdge(page, index + 1, true);
    }

    private static boolean isEdge(Page page, int neighbour, boolean below) {
        if (neighbour < 0 || neighbour >= page.size()) {
            return false;
        }
        return isNumber(page, neighbour) || (below && page.line(neighbour).afterPageBreak());
    }
}
