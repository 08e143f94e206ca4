package org.redress.report.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.html.Element;
import org.redress.html.Markup;

/** What all charts have in common: a frame as wide as there is room, and the same in words for those who do not see it. */
final class Picture {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Picture() {}

    /**
     * @param id unique in the page
     * @param title what the chart shows
     * @param description all that it shows, in words
     */
    static Element frame(String id, String title, String description, int height, List<? extends Markup> content) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("title", title).set("id", id + "-title"));
        parts.add(Element.of("desc", description).set("id", id + "-desc"));
        parts.addAll(content);
        return Element.of("svg", parts)
                .set("role", "img")
                .set("aria-labelledby", id + "-title")
                .set("aria-describedby", id + "-desc")
                .set("width", "100%")
                .set("height", String.valueOf(height));
    }

    static Element text(String style, String x, int y, String words) {
        return Element.of("text", words).set("class", style).set("x", x).set("y", String.valueOf(y));
    }

    /** The share of {@code part} in {@code whole}, such as {@code 33.33%}; nothing of nothing is nothing. */
    static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0%" : part.multiply(WHOLE).divide(whole, DECIMALS, RoundingMode.HALF_UP) + "%";
    }

    /** Such as {@code 12.50%}. */
    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    /** The words cut to so many characters, with a sign that something is missing. */
    static String shorten(String words, int characters) {
        return words.codePointCount(0, words.length()) <= characters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, characters - 1))
                                .strip() + "…";
    }
}
