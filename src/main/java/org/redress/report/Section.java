package org.redress.report;

import java.util.ArrayList;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.drawing.DataTable;

/**
 * A section of the page and its line in the contents.
 *
 * @param id by which the contents find it
 */
record Section(String id, String heading, List<Element> content) {

    Section {
        content = List.copyOf(content);
    }

    /** A section that begins with what it has to say in a sentence or two. */
    static Section of(String id, String heading, String message, Element... content) {
        List<Element> all = new ArrayList<>();
        all.add(message(message));
        all.addAll(List.of(content));
        return new Section(id, heading, all);
    }

    Element toElement() {
        return Element.of("section", Element.of("h2", heading))
                .with(content.toArray(Markup[]::new))
                .set("id", id);
    }

    /** The line of the contents. */
    Element toLink() {
        return Element.of("li", Element.of("a", heading).set("href", "#" + id));
    }

    /** What the figures say, in words. */
    static Element message(String words) {
        return Element.of("p", words).set("class", "message");
    }

    /** What must be known to read the figures rightly. */
    static Element note(String words) {
        return Element.of("p", words).set("class", "note");
    }

    /** A part of a section: its heading, what it says, its figures. */
    static Element part(String heading, String message, Element... content) {
        return Element.of("div", Element.of("h3", heading), message(message))
                .with(content)
                .set("class", "part");
    }

    /** A chart and the same figures beside it, or below it where there is no room. */
    static Element pair(Element chart, DataTable table) {
        return Element.of("div", chart, table.toElement()).set("class", "pair");
    }
}
