package org.redress.report;

import java.util.Locale;
import org.redress.html.Element;

/** A bar in the cell of a table that shows how full a column is; the number stands beside it. */
final class FillBar {

    private FillBar() {}

    static Element of(long filled, long rows) {
        String width = String.format(Locale.ROOT, "%.1f%%", 100.0 * filled / rows);
        return Element.of("svg", rectangle("track", "100%"), rectangle("s0", width))
                .set("class", "fill-bar")
                .set("width", "100%")
                .set("height", "8")
                .set("aria-hidden", "true");
    }

    private static Element rectangle(String style, String width) {
        return Element.of("rect").set("class", style).set("width", width).set("height", "8");
    }
}
