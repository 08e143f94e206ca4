package org.redress.report.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;

/**
 * Horizontal bars as SVG. Widths are percentages and letters keep their size, so that the chart can be read on a phone.
 *
 * @param id unique in the page
 * @param title what the bars show, for those who cannot see them too
 */
public record BarChart(String id, String title, List<Bar> bars) {

    private static final int BAR_PITCH = 38;
    private static final int TEXT_BASELINE = 15;
    private static final int BAR_TOP = 21;
    private static final int BAR_HEIGHT = 9;
    private static final int LABEL_CHARS = 50;
    private static final int SLIM_LABEL_CHARS = 30;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param shown the value as the reader sees it
     */
    public record Bar(String label, BigDecimal value, String shown) {}

    /** The chart for a page. */
    public Element toElement() {
        List<Markup> parts = new ArrayList<>();
        BigDecimal largest = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        for (Bar bar : bars) {
            parts.add(draw(bar, parts.size() * BAR_PITCH, largest));
        }
        return Picture.frame(id, title, describe(), bars.size() * BAR_PITCH, parts);
    }

    private String describe() {
        return String.join(
                "; ", bars.stream().map(bar -> bar.label() + ": " + bar.shown()).toList());
    }

    private static Element draw(Bar bar, int top, BigDecimal largest) {
        return Element.of(
                "g",
                label("wide", bar, top, LABEL_CHARS),
                label("slim", bar, top, SLIM_LABEL_CHARS),
                Picture.text("end value", "100%", top + TEXT_BASELINE, bar.shown()),
                rectangle("track", top, "100%"),
                rectangle("s0", top, Picture.share(bar.value(), largest)));
    }

    /** Letters keep their size, so that only the style sheet knows how many of them there is room for. */
    private static Element label(String style, Bar bar, int top, int characters) {
        return Picture.text(style, "0", top + TEXT_BASELINE, Picture.shorten(bar.label(), characters));
    }

    private static Element rectangle(String style, int top, String width) {
        return Element.of("rect")
                .set("class", style)
                .set("y", String.valueOf(top + BAR_TOP))
                .set("width", width)
                .set("height", String.valueOf(BAR_HEIGHT));
    }
}
