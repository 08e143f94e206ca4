package org.redress.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A page that stands alone: it runs no script, loads nothing, and its own policy lets no browser do either. */
public final class Document {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final Pattern ESCAPED = Pattern.compile("[\"&<>]");

    private Document() {}

    /**
     * The page as HTML, to be stored in UTF-8.
     *
     * @param styles its style sheet, which holds no word of a document
     * @throws IllegalArgumentException if the style sheet has a character that is escaped in text, which it is not in HTML's
     *     eyes
     */
    public static String render(String title, String styles, List<? extends Markup> body) {
        if (ESCAPED.matcher(styles).find()) {
            throw new IllegalArgumentException("a style sheet with one of \" & < >");
        }
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Element head = Element.of("head")
                .with(
                        Element.of("meta").set("charset", "utf-8"),
                        Element.of("meta")
                                .set("http-equiv", "Content-Security-Policy")
                                .set("content", POLICY),
                        Element.of("meta")
                                .set("name", "viewport")
                                .set("content", "width=device-width, initial-scale=1"),
                        Element.of("meta").set("name", "color-scheme").set("content", "light dark"),
                        Element.of("title", title),
                        Element.of("style", styles));
        Element.of("html")
                .set("lang", "en-GB")
                .with(head, Element.of("body", body))
                .appendTo(html);
        return html.toString();
    }

    /**
     * A style sheet that lies beside a class.
     *
     * @throws IllegalStateException if it is not on the class path
     */
    public static String styles(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
