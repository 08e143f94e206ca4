package org.redress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.redress.dataset.ExtractorVersion;
import org.redress.dataset.Payments;
import org.redress.html.Element;

/**
 * The page {@code report.html} of a snapshot. It stands alone, runs no script and loads nothing; its content depends on
 * the figures only, so that two runs over the same input give the same page.
 */
public final class ReportPage {

    private static final String TITLE = "What Redress found";
    private static final String STYLE_SHEET = "report.css";

    private ReportPage() {}

    /** The page as HTML, to be stored in UTF-8. */
    public static String render(ReportFigures figures) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html")
                .set("lang", "en-GB")
                .with(head(), Element.of("body").with(Element.of("main", content(figures))))
                .appendTo(html);
        return html.toString();
    }

    private static List<Element> content(ReportFigures figures) {
        return List.of(
                header(figures),
                keyFigures(figures),
                FileSections.fates(figures),
                PaymentSections.byOrganisation(figures),
                PaymentSections.byYear(figures),
                DecisionSections.outcomes(figures),
                DecisionSections.doubts(figures),
                DecisionSections.tables(figures),
                FileSections.rejects(figures));
    }

    private static Element head() {
        return Element.of("head")
                .with(
                        Element.of("meta").set("charset", "utf-8"),
                        Element.of("meta")
                                .set("http-equiv", "Content-Security-Policy")
                                .set("content", "default-src 'none'; style-src 'unsafe-inline'"),
                        Element.of("meta")
                                .set("name", "viewport")
                                .set("content", "width=device-width, initial-scale=1"),
                        Element.of("meta").set("name", "color-scheme").set("content", "light dark"),
                        Element.of("title", TITLE),
                        Element.of("style", readStyleSheet()));
    }

    private static Element header(ReportFigures figures) {
        String sentence = Figures.count(figures.files(), "file", "files") + " in the input folder gave "
                + Figures.count(figures.decisions(), "decision", "decisions") + "; "
                + Figures.count(figures.rejects(), "file gave", "files gave") + " none.";
        return Element.of("header")
                .with(
                        Element.of("h1", TITLE),
                        Element.of("p", sentence),
                        Element.of("p", "Redress " + ExtractorVersion.current()).set("class", "quiet"));
    }

    private static Element keyFigures(ReportFigures figures) {
        Payments payments = figures.counts().payments();
        return Element.of("dl")
                .set("class", "key-figures")
                .with(
                        keyFigure("Files", Figures.count(figures.files())),
                        keyFigure("Decisions", Figures.count(figures.decisions())),
                        keyFigure("Rejected files", Figures.count(figures.rejects())),
                        keyFigure("Promised payments", Figures.count(payments.count())),
                        keyFigure("Their sum", Figures.pounds(payments.totalPounds())));
    }

    private static Element keyFigure(String name, String value) {
        return Element.of("div").with(Element.of("dt", name), Element.of("dd", value));
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
