package org.redress.report.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;

/**
 * Columns as SVG, each one value or several on top of each other; mostly along a time axis.
 *
 * @param id unique in the page
 * @param title what the columns show, for those who cannot see them too
 * @param series what the values of a column are, the lowest first; empty where there is only one
 */
public record ColumnChart(String id, String title, List<String> series, List<Column> columns) {

    private static final int PLOT_TOP = 20;
    private static final int PLOT_HEIGHT = 150;
    private static final int BASELINE = PLOT_TOP + PLOT_HEIGHT;
    private static final int VALUE_GAP = 5;
    private static final int TICK_LINE = 17;
    private static final int MARGIN = 6;
    private static final int LEAST_SLOTS = 6;
    private static final int MANY = 9;
    private static final double FILLED = 0.72;

    public ColumnChart {
        series = List.copyOf(series);
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param label what it stands for
     * @param tick the same as short as it stands below the column
     * @param below what stands below the tick; may be empty
     * @param values the lowest first
     * @param shown the sum of the values as the reader sees it above the column; may be empty
     * @param inWords the values for those who cannot see the column
     */
    public record Column(
            String label, String tick, String below, List<BigDecimal> values, String shown, String inWords) {

        public Column {
            values = List.copyOf(values);
        }

        private BigDecimal sum() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The chart for a page, with a key to its colours where it needs one. */
    public Element toElement() {
        BigDecimal largest = columns.stream().map(Column::sum).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Markup> parts = new ArrayList<>();
        for (Column column : columns) {
            parts.add(draw(column, parts.size(), largest));
        }
        parts.add(Element.of("line")
                .set("class", "axis")
                .set("x1", "0")
                .set("x2", "100%")
                .set("y1", String.valueOf(BASELINE))
                .set("y2", String.valueOf(BASELINE)));
        Element svg = Picture.frame(id, title, describe(), height(), parts).set("class", density());
        return Element.of("div", series.size() < 2 ? List.of(svg) : List.of(key(), svg));
    }

    private String describe() {
        return String.join(
                "; ",
                columns.stream()
                        .map(column -> column.label() + ": " + column.inWords())
                        .toList());
    }

    private int height() {
        boolean two = columns.stream().anyMatch(column -> !column.below().isEmpty());
        return BASELINE + (two ? 2 : 1) * TICK_LINE + MARGIN;
    }

    /** Many columns need small letters on a phone, and there is no room for the values of very many. */
    private String density() {
        if (columns.size() > MANY) {
            return "columns many crowded";
        }
        return columns.size() > LEAST_SLOTS ? "columns many" : "columns";
    }

    private Element key() {
        List<Element> items = new ArrayList<>();
        for (String name : series) {
            Element swatch = Element.of(
                            "svg",
                            Element.of("rect")
                                    .set("class", "s" + items.size())
                                    .set("width", "12")
                                    .set("height", "12"))
                    .set("width", "12")
                    .set("height", "12")
                    .set("aria-hidden", "true");
            items.add(Element.of("li", swatch, Element.of("span", name)));
        }
        return Element.of("ul", items).set("class", "key");
    }

    private Element draw(Column column, int index, BigDecimal largest) {
        double slot = 100.0 / Math.max(LEAST_SLOTS, columns.size());
        String middle = Picture.percent(slot * (index + 0.5));
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("title", column.label() + ": " + column.inWords()));
        int top = BASELINE;
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < column.values().size(); i++) {
            below = below.add(column.values().get(i));
            int upper = BASELINE - height(below, largest);
            parts.add(segment(i, slot * (index + (1 - FILLED) / 2), slot * FILLED, upper, top - upper));
            top = upper;
        }
        parts.add(Picture.text("middle value top", middle, top - VALUE_GAP, column.shown()));
        parts.add(Picture.text("middle", middle, BASELINE + TICK_LINE, column.tick()));
        parts.add(Picture.text("middle value", middle, BASELINE + 2 * TICK_LINE, column.below()));
        return Element.of("g", parts);
    }

    private static Element segment(int series, double x, double width, int y, int height) {
        return Element.of("rect")
                .set("class", "s" + series)
                .set("x", Picture.percent(x))
                .set("y", String.valueOf(y))
                .set("width", Picture.percent(width))
                .set("height", String.valueOf(height));
    }

    /** In pixels; what is not nothing can be seen. */
    private static int height(BigDecimal value, BigDecimal largest) {
        if (value.signum() == 0) {
            return 0;
        }
        return Math.max(1, (int) Math.round(PLOT_HEIGHT * value.doubleValue() / largest.doubleValue()));
    }
}
