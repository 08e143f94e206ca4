package org.redress.report.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;

/**
 * A table whose first column says what a row is about.
 *
 * @param style class of the table in the style sheet
 * @param caption what the table shows, for those who hear the page
 * @param foot rows that sum up or stand apart, below the others
 */
public record DataTable(
        String style, String caption, List<String> headings, List<List<Markup>> rows, List<List<Markup>> foot) {

    public DataTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
    }

    /** A table of words. */
    public static DataTable ofWords(String caption, List<String> headings, List<List<Markup>> rows) {
        return new DataTable("words", caption, headings, rows, List.of());
    }

    /** A table whose columns after the first hold numbers, which stand at the right. */
    public static DataTable ofNumbers(String caption, List<String> headings, List<List<Markup>> rows) {
        return new DataTable("numbers", caption, headings, rows, List.of());
    }

    /** The table with a row below. */
    public DataTable withFoot(List<Markup> row) {
        List<List<Markup>> more = new ArrayList<>(foot);
        more.add(row);
        return new DataTable(style, caption, headings, rows, more);
    }

    /** The table in another style. */
    public DataTable inStyle(String other) {
        return new DataTable(other, caption, headings, rows, foot);
    }

    /** The table no wider than is good for the eye, where there is room for more. */
    public DataTable narrow() {
        return inStyle(style + " narrow");
    }

    /** A row of plain cells. */
    public static List<Markup> row(String... cells) {
        return Arrays.stream(cells).map(Markup::text).toList();
    }

    /** The table in a box that can be scrolled where the screen is narrow, with the keyboard too. */
    public Element toElement() {
        Element table = Element.of("table")
                .set("class", style)
                .with(
                        Element.of("caption", caption),
                        Element.of(
                                "thead",
                                line(headings.stream().map(Markup::text).toList(), "col")),
                        Element.of("tbody", lines(rows)));
        return Element.of("div", foot.isEmpty() ? table : table.with(Element.of("tfoot", lines(foot))))
                .set("class", "scroll")
                .set("role", "region")
                .set("aria-label", caption)
                .set("tabindex", "0");
    }

    private static List<Element> lines(List<List<Markup>> rows) {
        return rows.stream().map(row -> line(row, "row")).toList();
    }

    /** All cells of the first row and the first cell of every other are headings. */
    private static Element line(List<Markup> cells, String scope) {
        List<Element> line = new ArrayList<>();
        for (Markup cell : cells) {
            boolean heading = scope.equals("col") || line.isEmpty();
            line.add(heading ? Element.of("th", List.of(cell)).set("scope", scope) : Element.of("td", List.of(cell)));
        }
        return Element.of("tr", line);
    }
}
