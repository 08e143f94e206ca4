package org.redress.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.dataset.DecisionRows;
import org.redress.dataset.ExtractorVersion;
import org.redress.decision.Heading;
import org.redress.decision.Reject;
import org.redress.extraction.ExplainedDecision;
import org.redress.html.Document;
import org.redress.html.Element;
import org.redress.html.Markup;

/**
 * A page for the browser, in one file: the text with all that was found marked by its kind, sections and numbers in the
 * margin, and beside each mark what was found there, which opens when a mark is pointed at, tabbed to or tapped.
 */
public final class HtmlPage {

    private static final String STYLE_SHEET = "show.css";

    private final ShownPage page;
    private final HtmlMarks marks;

    private HtmlPage(ShownPage page) {
        this.page = page;
        this.marks = new HtmlMarks(page.highlights());
    }

    /** The page as HTML, to be stored in UTF-8. */
    public static String render(ShownPage page) {
        HtmlPage html = new HtmlPage(page);
        return Document.render(
                html.title(),
                Document.styles(HtmlPage.class, STYLE_SHEET) + html.marks.styles(),
                Stream.of(html.header(), html.main(), html.doubts(), html.fields())
                        .flatMap(List::stream)
                        .toList());
    }

    private String title() {
        ExplainedDecision explained = page.explained();
        if (explained == null) {
            return Visible.of(page.source().path());
        }
        Heading heading = explained.decision().heading();
        return Visible.of(heading.organisation() + " (" + heading.reference() + ")");
    }

    private List<Element> header() {
        List<Markup> content = new ArrayList<>();
        content.add(Element.of("h1", title()));
        Reject reject = page.reject();
        if (reject != null) {
            content.add(Element.of("p", "Rejected as " + reject.reason().code() + ": " + Visible.of(reject.detail()))
                    .set("class", "rejected"));
        }
        String source = page.source().path() + ", read by Redress " + ExtractorVersion.current();
        content.add(Element.of("p", Visible.of(source)).set("class", "quiet"));
        if (reject == null) {
            content.add(legend());
            content.add(Element.of("p", "Point at, tab to or tap a mark to see what was found there and by which rule.")
                    .set("class", "quiet hint"));
        }
        return List.of(Element.of("header", content));
    }

    /** Every kind that the page has, with how many there are. */
    private Element legend() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        page.highlights()
                .forEach(mark -> counts.merge(mark.kind(), mark.findings().size(), Integer::sum));
        List<Element> kinds = new ArrayList<>();
        counts.forEach((kind, count) -> kinds.add(Element.of("li")
                .with(Element.of("mark", kind.label()).set("class", "m " + kind.label()), Markup.text(" " + count))));
        long removed = page.blocks().stream()
                .filter(block -> block.removedBy() != null)
                .mapToLong(block ->
                        block.text().lines().filter(line -> !line.isBlank()).count())
                .sum();
        if (removed > 0) {
            kinds.add(Element.of("li")
                    .with(Element.of("span", "removed lines").set("class", "gone"), Markup.text(" " + removed)));
        }
        return Element.of("ul", kinds).set("class", "legend").set("aria-label", "Kinds of marks");
    }

    private List<Element> main() {
        List<Element> blocks = page.blocks().stream().map(this::block).toList();
        return blocks.isEmpty() ? List.of() : List.of(Element.of("main", blocks));
    }

    private Element block(Block block) {
        String role = page.isRejected() ? "raw" : block.role().name().toLowerCase(Locale.ROOT);
        return Element.of("div")
                .set("class", "b " + role)
                .with(margin(block), Element.of("div", marks.text(block)).set("class", "text"))
                .with(rail(block));
    }

    private static Element margin(Block block) {
        Element margin = Element.of("div").set("class", "margin");
        if (block.removedBy() != null) {
            String rule = "removed: " + block.removedBy();
            return margin.with(
                    Element.of("span", rule).set("class", "section").set("title", "The rule that removed this"));
        }
        return block.paragraph() == null
                ? margin
                : margin.with(
                        Element.of("span", block.section()).set("class", "section"),
                        Markup.text(" "),
                        Element.of("span", block.number()).set("class", "number"));
    }

    private Element[] rail(Block block) {
        List<Element> entries = block.found().stream().map(marks::entry).toList();
        return entries.isEmpty()
                ? new Element[0]
                : new Element[] {Element.of("div", entries).set("class", "rail")};
    }

    private List<Element> doubts() {
        List<Finding> doubts = new ArrayList<>(page.unplaced());
        page.highlights().stream()
                .filter(mark -> mark.kind() == Kind.DOUBT)
                .forEach(mark -> doubts.addAll(mark.findings()));
        if (doubts.isEmpty()) {
            return List.of();
        }
        List<Element> rows = doubts.stream()
                .map(doubt -> Element.of("div")
                        .with(
                                Element.of("dt", doubt.summary().get(0)),
                                Element.of("dd", Visible.of(doubt.summary().get(1)))))
                .toList();
        return List.of(Element.of("section")
                .with(Element.of("h2", "Doubts"), Element.of("dl", rows).set("class", "fields")));
    }

    private List<Element> fields() {
        ExplainedDecision explained = page.explained();
        if (explained == null) {
            return List.of();
        }
        List<Field> fields =
                Fields.of(DecisionRows.toValues(explained.decision()).get(0));
        return List.of(Element.of("section").with(Element.of("h2", "Decision"), HtmlMarks.list(fields)));
    }
}
