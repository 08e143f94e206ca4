package org.redress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.figures.Count;
import org.redress.report.figures.PaymentFigures;
import org.redress.report.figures.ReportFigures;

/**
 * The page {@code report.html} of a snapshot, which a council officer can forward to her director. It stands alone, runs
 * no script, loads nothing, and is of bounded size however many decisions there are.
 */
public final class ReportPage {

    private static final String TITLE = "Ombudsman decisions";
    private static final String STYLE_SHEET = "report.css";

    private ReportPage() {}

    /** The page as HTML, to be stored in UTF-8. */
    public static String render(ReportFigures figures) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html")
                .set("lang", "en-GB")
                .with(head(), Element.of("body", main(figures)))
                .appendTo(html);
        return html.toString();
    }

    private static Element head() {
        return Element.of(
                "head",
                Element.of("meta").set("charset", "utf-8"),
                Element.of("meta")
                        .set("http-equiv", "Content-Security-Policy")
                        .set("content", "default-src 'none'; style-src 'unsafe-inline'"),
                Element.of("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"),
                Element.of("meta").set("name", "color-scheme").set("content", "light dark"),
                Element.of("title", TITLE),
                Element.of("style", readStyleSheet()));
    }

    private static Element main(ReportFigures figures) {
        List<Section> decisions = List.of(
                PaymentSection.of(figures.payments()),
                OutcomeSection.of(figures.outcomes()),
                RemedySection.of(figures.remedies()),
                DeadlineSection.of(figures.deadlines()),
                LawSection.of(figures.citations(), figures.decisions()));
        List<Section> making = List.of(
                RunSection.of(figures),
                DoubtSection.of(figures),
                CompletenessSection.of(figures.counts(), figures.run().previous()));
        List<Markup> content = new ArrayList<>(List.of(header(figures), keyFigures(figures)));
        content.add(contents(decisions, making));
        decisions.forEach(section -> content.add(section.toElement()));
        making.forEach(section -> content.add(section.toElement()));
        content.add(Element.of(
                "footer",
                Element.of(
                        "p",
                        "The figures are read from the texts of the decisions by rules, without guessing."
                                + " The tables of this snapshot hold every value with its place in the source file.")));
        return Element.of("main", content);
    }

    private static Element header(ReportFigures figures) {
        return Element.of(
                "header",
                Element.of("h1", TITLE),
                Element.of("p", subject(figures)).set("class", "lead"),
                Element.of("p", origin(figures)).set("class", "note"));
    }

    private static String subject(ReportFigures figures) {
        String decisions = Words.count(figures.decisions(), "decision", "decisions") + " about "
                + Words.count(figures.organisations(), "organisation", "organisations");
        if (figures.firstDay() == null || figures.lastDay() == null) {
            return decisions + ".";
        }
        return figures.firstDay().equals(figures.lastDay())
                ? decisions + ", made on " + Words.day(figures.firstDay()) + "."
                : decisions + ", made from " + Words.day(figures.firstDay()) + " to " + Words.day(figures.lastDay())
                        + ".";
    }

    private static String origin(ReportFigures figures) {
        return "Read by Redress " + figures.run().versions().getOrDefault("redress", "") + " on "
                + Words.time(figures.run().started()) + ": "
                + Words.count(figures.run().files().added(), "new file", "new files") + ", "
                + Words.count(figures.run().files().changed()) + " changed, "
                + Words.count(figures.run().files().unchanged()) + " unchanged, "
                + Words.count(figures.run().files().vanished()) + " vanished; "
                + Words.count(figures.rejects()) + " rejected.";
    }

    private static Element keyFigures(ReportFigures figures) {
        PaymentFigures payments = figures.payments().all();
        List<Element> facts = new ArrayList<>();
        facts.add(fact("Decisions", Words.count(figures.decisions())));
        figures.outcomes().outcomes().stream()
                .findFirst()
                .ifPresent(outcome -> facts.add(mostFrequent(outcome, figures.decisions())));
        facts.add(fact("Payments promised", Words.count(payments.count())));
        if (payments.count() > 0) {
            facts.add(fact("Their sum", Words.headlinePounds(payments.total())));
            facts.add(fact("Median payment", Words.headlinePounds(payments.median())));
        }
        if (figures.deadlines().remedies() > 0) {
            BigDecimal days = figures.deadlines().medianDays();
            facts.add(fact("Median time to act", days.toPlainString() + " days"));
        }
        return Element.of("dl", facts).set("class", "key-figures");
    }

    private static Element mostFrequent(Count outcome, long decisions) {
        return fact(outcome.label(), Words.share(outcome.number(), decisions));
    }

    private static Element fact(String name, String value) {
        return Element.of("div", Element.of("dt", name), Element.of("dd", value));
    }

    private static Element contents(List<Section> decisions, List<Section> making) {
        return Element.of("nav", group("What was decided", decisions), group("How it was read", making))
                .set("aria-label", "Contents");
    }

    private static Element group(String name, List<Section> sections) {
        return Element.of(
                "div",
                Element.of("p", name),
                Element.of("ul", sections.stream().map(Section::toLink).toList()));
    }

    private static String readStyleSheet() {
        try (InputStream stream = ReportPage.class.getResourceAsStream(STYLE_SHEET)) {
            if (stream == null) {
                throw new IllegalStateException(STYLE_SHEET + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STYLE_SHEET, e);
        }
    }
}
