package org.redress.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG. Every method gives a new element, so that parts of a page can be shared.
 *
 * @param name a tag name from this code, never from a document
 * @param attributes in the order in which they are printed
 */
public record Element(String name, Map<String, String> attributes, List<Markup> children) implements Markup {

    private static final Set<String> VOID = Set.of("meta");
    private static final Set<String> INLINE = Set.of(
            "a", "button", "caption", "code", "dd", "desc", "dt", "mark", "rect", "span", "strong", "summary", "td",
            "text", "th", "title");

    public Element {
        children = List.copyOf(children);
    }

    /** An element with nothing in it yet. */
    public static Element of(String name) {
        return new Element(name, Map.of(), List.of());
    }

    /** An element that holds words. */
    public static Element of(String name, String text) {
        return of(name).with(Markup.text(text));
    }

    /** An element that holds others. */
    public static Element of(String name, List<? extends Markup> children) {
        return new Element(name, Map.of(), List.copyOf(children));
    }

    /** An element that holds others, in the order in which they are given. */
    public static Element of(String name, Markup... children) {
        return of(name, List.of(children));
    }

    /** The element with an attribute. */
    public Element set(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, children);
    }

    /** The element with more in it. */
    public Element with(Markup... more) {
        List<Markup> all = new ArrayList<>(children);
        all.addAll(List.of(more));
        return new Element(name, attributes, all);
    }

    @Override
    public void appendTo(StringBuilder html) {
        html.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            html.append(' ').append(attribute).append("=\"");
            Markup.text(value).appendTo(html);
            html.append('"');
        });
        html.append('>');
        if (!VOID.contains(name)) {
            children.forEach(child -> child.appendTo(html));
            html.append("</").append(name).append('>');
        }
        if (!INLINE.contains(name)) {
            html.append('\n');
        }
    }
}
