package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.ExtractorVersion;
import org.redress.dataset.Payments;
import org.redress.dataset.SampleDecisions;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Heading;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.SourceFile;

class ReportPageTests {

    private static final String HOSTILE = "</svg><script>alert('1')</script> & \"Sons\" onload=x";

    @Test
    void forbidsScriptsAndEverythingFromOutside() {
        String page = ReportPage.render(hostileFigures());
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("<script", "<img", "<link", "<iframe", "http://", "https://", " style=", "url(");
    }

    @Test
    void showsWhateverADocumentHoldsAsText() {
        assertThat(ReportPage.render(hostileFigures()))
                .doesNotContain(HOSTILE)
                .contains("&lt;/svg&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; &quot;Sons&quot; onload=x");
    }

    @Test
    void takesTheStyleSheetInAsItIs() throws Exception {
        try (InputStream stream = ReportPage.class.getResourceAsStream("report.css")) {
            assertThat(stream).isNotNull();
            assertThat(ReportPage.render(hostileFigures()))
                    .contains(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void saysWhatTheRunFound() {
        assertThat(ReportPage.render(hostileFigures()))
                .contains(
                        "2,002 files in the input folder gave 2,001 decisions; 1 file gave none.",
                        "<dt>Promised payments</dt><dd>1</dd>",
                        "<dt>Their sum</dt><dd>£1,234.50</dd>",
                        "<td>paragraphs</td><td>31</td>",
                        "<a href=\"paragraphs.parquet\">Parquet</a>",
                        "<td>not_text</td><td>1</td>",
                        "Redress " + ExtractorVersion.current());
    }

    @Test
    void everyChartSaysItsNumbersInWords() {
        assertThat(ReportPage.render(hostileFigures()))
                .contains(
                        "aria-labelledby=\"years-title years-desc\"",
                        "<title id=\"years-title\">Sum of payments by year</title>",
                        "<desc id=\"years-desc\">2024: £1,234.50</desc>");
    }

    @Test
    void saysInWordsWhereThereIsNothingToShow() {
        DatasetCounts none = new DatasetCounts(Map.of("decisions", 0L, "rejects", 0L), Payments.NONE);
        String page = ReportPage.render(new ReportCollector().summarise(none, List.of()));
        assertThat(page)
                .contains(
                        "0 files in the input folder gave 0 decisions",
                        "No decision promises a payment",
                        "There are no decisions.",
                        "Nothing in the decisions was in doubt.",
                        "Every file gave a decision.")
                .doesNotContain("<svg");
    }

    @Test
    void theSameFiguresGiveTheSamePage() {
        assertThat(ReportPage.render(hostileFigures())).isEqualTo(ReportPage.render(hostileFigures()));
    }

    @Test
    void everyTagIsClosed() {
        String page = ReportPage.render(hostileFigures());
        for (String name :
                List.of("html", "head", "body", "main", "section", "svg", "g", "rect", "table", "tr", "td")) {
            assertThat(count(page, "</" + name + ">"))
                    .as(name)
                    .isPositive()
                    .isEqualTo(count(page, "<" + name + ">") + count(page, "<" + name + " "));
        }
    }

    private static ReportFigures hostileFigures() {
        ReportCollector collector = new ReportCollector();
        collector.accept(new DecisionBuilder()
                .heading(new Heading("90 000 001", HOSTILE, null, null, HOSTILE, SampleDecisions.DECIDED))
                .remedies(SampleDecisions.remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "1234.5", 1))
                .build());
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("decisions", 2001L);
        rows.put("paragraphs", 31L);
        rows.put("rejects", 1L);
        Reject reject = new Reject(new SourceFile(HOSTILE + ".txt", ""), RejectReason.NOT_TEXT, HOSTILE);
        Payments payments = new Payments(1, new BigDecimal("1234.50"));
        return collector.summarise(new DatasetCounts(rows, payments), List.of(reject));
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
