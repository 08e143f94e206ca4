package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.Payments;
import org.redress.dataset.SampleDecisions;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Heading;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.SourceFile;
import org.redress.report.figures.ReportCollector;
import org.redress.report.figures.ReportFigures;
import org.redress.report.figures.RunFacts;
import org.redress.report.figures.RunFacts.PreviousSnapshot;

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
    void showsNothingThatTurnsTheDirectionOfWhatFollows() {
        ReportCollector collector = new ReportCollector();
        collector.accept(new DecisionBuilder()
                .heading(new Heading("90 000 001", "Hill", null, null, "up\u202Eheld\u0000", null))
                .build());
        assertThat(ReportPage.render(collector.summarise(run(null), counts(1, 0), Map.of(), List.of())))
                .doesNotContain("\u202E", "\u0000")
                .contains("up\uFFFDheld\uFFFD");
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
    void everyChartSaysItsNumbersInWords() {
        assertThat(new PageTables(ReportPage.render(hostileFigures())).texts("desc"))
                .contains("2024 Q1: £1,235", HOSTILE + ": £1,235", "Payment: 1")
                .noneMatch(String::isBlank);
    }

    @Test
    void saysInWordsWhereThereIsNothingToShow() {
        String page = ReportPage.render(new ReportCollector().summarise(run(null), counts(0, 0), Map.of(), List.of()));
        assertThat(page)
                .contains(
                        "0 decisions about 0 organisations.",
                        "No decision promises a payment",
                        "There are no decisions.",
                        "No decision states a remedy.",
                        "No remedy has a due date that is known.",
                        "No decision cites law or guidance.",
                        "Nothing in the decisions was in doubt.",
                        "Every file gave a decision.",
                        "There is no snapshot before this one")
                .doesNotContain("<svg");
    }

    @Test
    void saysWhatTheRunDid() {
        PageTables page = new PageTables(ReportPage.render(hostileFigures()));
        assertThat(page.rows("Files of the input folder, compared with the run before"))
                .containsExactly(
                        List.of("new", "2,000"),
                        List.of("changed, or to be read again", "1"),
                        List.of("unchanged, not read again", "1"),
                        List.of("found", "2,002"),
                        List.of("vanished since the run before", "7"));
        assertThat(page.rows("Rejected files by reason"))
                .containsExactly(List.of("not_text", "1", "not text, such as a PDF with another name"));
        assertThat(page.rows("Rejected files")).containsExactly(List.of(HOSTILE + ".txt", "not_text", HOSTILE));
        assertThat(page.rows("Files that took longest to read")).containsExactly(List.of("slow.txt", "1.250"));
        assertThat(page.rows("Versions")).containsExactly(List.of("java", "17"), List.of("redress", "9.9"));
        assertThat(page.texts("p"))
                .anyMatch(text -> text.contains("It began on 3 May 2024 at 02:30 UTC and took 12 seconds"));
    }

    @Test
    void comparesRowsAndColumnsWithTheSnapshotBefore() {
        PreviousSnapshot before = new PreviousSnapshot(
                Instant.parse("2024-05-02T02:30:00Z"),
                "9.8",
                Map.of("decisions", 10L),
                Map.of("decisions", Map.of("outcome", 9L, "url", 10L)));
        Map<String, Long> filled = new LinkedHashMap<>();
        filled.put("decision_id", 20L);
        filled.put("outcome", 20L);
        filled.put("url", 13L);
        DatasetCounts counts =
                new DatasetCounts(Map.of("decisions", 20L, "rejects", 0L), Payments.NONE, Map.of("decisions", filled));

        PageTables page = new PageTables(
                ReportPage.render(new ReportCollector().summarise(run(before), counts, Map.of(), List.of())));

        assertThat(page.rows("Rows of the tables"))
                .containsExactlyInAnyOrder(List.of("decisions", "20", "10", "+10"), List.of("rejects", "0", "–", "–"));
        assertThat(page.rows("How well the columns of decisions are filled"))
                .containsExactly(List.of("outcome", "", "100.0%", "+10.0"), List.of("url", "", "65.0%", "−35.0"));
        assertThat(page.texts("p"))
                .contains("Filled in every row: decision_id.")
                .anyMatch(text -> text.startsWith("Compared with the snapshot of 2 May 2024 at 02:30 UTC"));
    }

    @Test
    void theSameFiguresGiveTheSamePage() {
        assertThat(ReportPage.render(hostileFigures())).isEqualTo(ReportPage.render(hostileFigures()));
    }

    private static ReportFigures hostileFigures() {
        ReportCollector collector = new ReportCollector();
        collector.accept(new DecisionBuilder()
                .heading(new Heading("90 000 001", HOSTILE, HOSTILE, null, HOSTILE, SampleDecisions.DECIDED))
                .remedies(SampleDecisions.remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "1234.5", 1))
                .build());
        Reject reject = new Reject(new SourceFile(HOSTILE + ".txt", ""), RejectReason.NOT_TEXT, HOSTILE);
        return collector.summarise(run(null), counts(2001, 1), Map.of(reject.reason(), 1), List.of(reject));
    }

    private static DatasetCounts counts(long decisions, long rejects) {
        return new DatasetCounts(Map.of("decisions", decisions, "rejects", rejects), Payments.NONE, Map.of());
    }

    private static RunFacts run(@Nullable PreviousSnapshot previous) {
        return new RunFacts(
                Instant.parse("2024-05-03T02:30:00Z"),
                new RunFacts.Files(2002, 2000, 1, 1, 7),
                Map.of("extract", new BigDecimal("11.5"), "tables", new BigDecimal("0.5")),
                Map.of("redress", "9.9", "java", "17"),
                List.of(new RunFacts.SlowFile("slow.txt", new BigDecimal("1.250"))),
                previous);
    }
}
