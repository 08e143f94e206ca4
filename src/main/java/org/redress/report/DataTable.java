package org.redress.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redress.html.Element;
import org.redress.html.Markup;

/**
 * A table whose first column says what a row is about.
 *
 * @param style class of the table in the style sheet
 */
record DataTable(String style, List<String> headings, List<List<Markup>> rows) {

    DataTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** A table of words. */
    static DataTable ofWords(List<String> headings, List<List<Markup>> rows) {
        return new DataTable("words", headings, rows);
    }

    /** A table whose columns after the first hold numbers, which stand at the right. */
    static DataTable ofNumbers(List<String> headings, List<List<Markup>> rows) {
        return new DataTable("numbers", headings, rows);
    }

    /** A row of plain cells. */
    static List<Markup> row(String... cells) {
        return Arrays.stream(cells).map(Markup::text).toList();
    }

    /** The table in a box that can be scrolled where the screen is narrow. */
    Element toElement() {
        Stream<Element> head =
                headings.stream().map(heading -> Element.of("th", heading).set("scope", "col"));
        Stream<Element> body = rows.stream().map(DataTable::line);
        Element table = Element.of("table")
                .set("class", style)
                .with(Element.of("thead").with(Element.of("tr", head.toList())), Element.of("tbody", body.toList()));
        return Element.of("div").set("class", "scroll").with(table);
    }

    private static Element line(List<Markup> cells) {
        return Element.of(
                "tr",
                cells.stream().map(cell -> Element.of("td", List.of(cell))).toList());
    }
}
