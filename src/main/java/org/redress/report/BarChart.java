package org.redress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
record BarChart(String id, String title, List<Bar> bars) {

    private static final int BAR_PITCH = 40;
    private static final int TEXT_BASELINE = 14;
    private static final int BAR_TOP = 20;
    private static final int BAR_HEIGHT = 12;
    private static final int LABEL_CHARS = 36;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param shown the value as the reader sees it
     */
    record Bar(String label, BigDecimal value, String shown) {}

    Element toElement() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("title", title).set("id", id + "-title"));
        parts.add(Element.of("desc", describe()).set("id", id + "-desc"));
        BigDecimal largest = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        for (int i = 0; i < bars.size(); i++) {
            parts.add(draw(bars.get(i), i * BAR_PITCH, largest));
        }
        return Element.of("svg", parts)
                .set("role", "img")
                .set("aria-labelledby", id + "-title " + id + "-desc")
                .set("width", "100%")
                .set("height", String.valueOf(bars.size() * BAR_PITCH));
    }

    /** The same in words. */
    private String describe() {
        return String.join(
                "; ", bars.stream().map(bar -> bar.label() + ": " + bar.shown()).toList());
    }

    private static Element draw(Bar bar, int top, BigDecimal largest) {
        return Element.of("g")
                .with(
                        Element.of("text", shorten(bar.label()))
                                .set("x", "0")
                                .set("y", String.valueOf(top + TEXT_BASELINE)),
                        Element.of("text", bar.shown())
                                .set("class", "value")
                                .set("x", "100%")
                                .set("y", String.valueOf(top + TEXT_BASELINE)),
                        rectangle("track", top, "100%"),
                        rectangle("bar", top, percentage(bar.value(), largest)));
    }

    private static Element rectangle(String kind, int top, String width) {
        return Element.of("rect")
                .set("class", kind)
                .set("y", String.valueOf(top + BAR_TOP))
                .set("width", width)
                .set("height", String.valueOf(BAR_HEIGHT));
    }

    private static String percentage(BigDecimal value, BigDecimal largest) {
        return largest.signum() == 0 ? "0%" : value.multiply(WHOLE).divide(largest, 2, RoundingMode.HALF_UP) + "%";
    }

    private static String shorten(String label) {
        return label.codePointCount(0, label.length()) <= LABEL_CHARS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_CHARS - 1))
                                .strip() + "…";
    }
}
