package org.redress.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.structure.PagePart.Role;

/** The marks in the text of a page, and the entries beside it that say what they are. */
final class HtmlMarks {

    /** After a line break and any white space behind it. */
    private static final Pattern LINE_START = Pattern.compile("(?<=\\s)(?<=[\\n\\r]\\s{0,99})(?=\\S)");

    private final List<Highlight> highlights;
    private final IdentityHashMap<Highlight, String> names = new IdentityHashMap<>();
    private final Set<Highlight> focusable = new HashSet<>();

    HtmlMarks(List<Highlight> highlights) {
        this.highlights = highlights;
        for (Highlight highlight : highlights) {
            names.put(highlight, "h" + (names.size() + 1));
        }
    }

    /** The text of a block. Of two marks that cross, the second is in two pieces; only its first can be tabbed to. */
    List<Markup> text(Block block) {
        return block.role() == Role.REMOVED ? lines(block.text()) : marked(block);
    }

    /** Each line of furniture in a span of its own, with the white space after it. */
    private static List<Markup> lines(String text) {
        return LINE_START
                .splitAsStream(text)
                .<Markup>map(line -> Element.of("span", Visible.of(line)))
                .toList();
    }

    private List<Markup> marked(Block block) {
        List<Markup> text = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        List<Highlight> layers = List.of();
        for (Run run : block.runs()) {
            int kept = common(layers, run.layers());
            close(open, layers.size() - kept, text);
            run.layers().subList(kept, run.layers().size()).forEach(layer -> open.push(new Open(layer)));
            innermost(open, text).add(Markup.text(Visible.of(run.text())));
            layers = run.layers();
        }
        close(open, layers.size(), text);
        return text;
    }

    /** What was found at a mark: its sum, and what opens. */
    Element entry(Highlight highlight) {
        List<Element> sums = new ArrayList<>();
        List<Element> more = new ArrayList<>();
        for (Finding finding : highlight.findings()) {
            sums.add(Element.of("p")
                    .set("class", "sum")
                    .with(
                            Element.of("strong", finding.label()),
                            Markup.text(" " + Visible.of(String.join(" · ", finding.summary())))));
            List<Field> fields = new ArrayList<>(finding.fields());
            if (!finding.rules().isEmpty()) {
                fields.add(new Field("rule", RuleLabel.of(finding.rules())));
            }
            if (highlight.findings().size() > 1) {
                more.add(Element.of("p").set("class", "which").with(Element.of("strong", finding.label())));
            }
            more.add(list(fields));
        }
        return Element.of("div")
                .set("class", "e " + highlight.kind().label() + " " + name(highlight))
                .set("id", name(highlight))
                .set("tabindex", "-1")
                .with(Element.of("div", sums), Element.of("div", more).set("class", "more"));
    }

    static Element list(List<Field> fields) {
        return Element.of(
                        "dl",
                        fields.stream()
                                .map(field -> Element.of("div")
                                        .with(
                                                Element.of("dt", field.name()),
                                                Element.of("dd", Visible.of(field.value()))))
                                .toList())
                .set("class", "fields");
    }

    /** Joins each mark to its entry: what is pointed at or has the focus opens the one and shows the other. */
    String styles() {
        StringBuilder styles = new StringBuilder();
        for (String name : highlights.stream().map(this::name).toList()) {
            String mark = "mark." + name;
            styles.append(".b:has(" + mark + ":hover):not(:has(" + mark + " mark:hover)) .e." + name)
                    .append(",.b:has(" + mark + ":focus) .e." + name)
                    .append("{--more:block;--shade:var(--lit);z-index:3}\n")
                    .append(".b:has(.e." + name + ":hover) " + mark + "{outline:2px solid var(--ink)}\n");
        }
        return styles.toString();
    }

    private String name(Highlight highlight) {
        return String.valueOf(names.get(highlight));
    }

    @SuppressWarnings("ReferenceEquality") // equal highlights can stand twice: this is about one and the same
    private static int common(List<Highlight> one, List<Highlight> other) {
        int common = 0;
        while (common < one.size() && common < other.size() && one.get(common) == other.get(common)) {
            common++;
        }
        return common;
    }

    private void close(Deque<Open> open, int marks, List<Markup> text) {
        for (int i = 0; i < marks; i++) {
            Element closed = mark(open.pop());
            innermost(open, text).add(closed);
        }
    }

    private static List<Markup> innermost(Deque<Open> open, List<Markup> text) {
        return open.isEmpty() ? text : open.element().content;
    }

    private Element mark(Open open) {
        Highlight highlight = open.highlight();
        boolean first = focusable.add(highlight);
        return Element.of("mark", open.content)
                .set("class", "m " + highlight.kind().label() + " " + name(highlight))
                .set("tabindex", first ? "0" : "-1")
                .set("aria-describedby", name(highlight))
                .set("data-label", first ? highlight.label() : "");
    }

    /** A mark that is open, with what is in it so far. */
    private record Open(Highlight highlight, List<Markup> content) {
        Open(Highlight highlight) {
            this(highlight, new ArrayList<>());
        }
    }
}
