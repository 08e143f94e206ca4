package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.dataset.SampleDecisions.citation;
import static org.redress.dataset.SampleDecisions.remedy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Paragraph;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Section;
import org.redress.decision.Span;

class DecisionRowsTests {

    @TempDir
    Path output;

    @Test
    void rowsAreNumberedByTheirPositionInTheDocument() throws Exception {
        Decision decision = new DecisionBuilder()
                .paragraphs(paragraph(1, 0))
                .citations(
                        citation("Third Act", false, 30),
                        citation("First Act", false, 10),
                        citation("Second Act", false, 10))
                .build();
        assertThat(csv("legislation", decision))
                .extracting(line -> line.split(",", -1)[1] + " " + line.split(",", -1)[5])
                .containsExactly("citation title", "1 First Act", "2 Second Act", "3 Third Act");
    }

    @Test
    void doubtsAboutTheWholeDecisionComeFirst() throws Exception {
        Decision decision = new DecisionBuilder()
                .issues(
                        new Issue(IssueCode.IMPOSSIBLE_DATE, "later", new Span(20, 24)),
                        new Issue(IssueCode.UNEXPLAINED_SUM, "sooner", new Span(0, 4)),
                        new Issue(IssueCode.NO_OUTCOME_PRINTED, "nowhere", null))
                .build();
        assertThat(csv("issues", decision))
                .extracting(line -> line.split(",", -1)[3])
                .containsExactly("detail", "nowhere", "sooner", "later");
    }

    @Test
    void everySampleIsPublishable() {
        for (Decision decision : SampleDecisions.all()) {
            assertThatCode(() -> DecisionRows.requirePublishable(decision)).doesNotThrowAnyException();
        }
    }

    @Test
    void aSumTooLargeForTheTablesIsRefusedByName() {
        Decision decision = new DecisionBuilder()
                .source("folder/odd.txt")
                .remedies(remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "12345678901.00", 1))
                .build();
        assertThatThrownBy(() -> DecisionRows.requirePublishable(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("folder/odd.txt", "payment_total_gbp", "£12345678901.00");
    }

    @Test
    void aParagraphWithoutWordsIsRefusedByName() {
        Decision decision = new DecisionBuilder()
                .paragraphs(new Paragraph(1, 0, Section.OTHER, null, " \u00a0", new Span(0, 2)))
                .build();
        assertThatThrownBy(() -> DecisionRows.requirePublishable(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt: paragraphs.text: no value");
    }

    @Test
    void refusesTwoParagraphsOfOneNumber() {
        Decision decision = new DecisionBuilder()
                .paragraphs(paragraph(7, 0), paragraph(7, 1), paragraph(7, 1))
                .build();
        assertThatThrownBy(() -> DecisionRows.requirePublishable(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt: paragraphs.paragraph: two rows are paragraph 7 item 1");
    }

    @Test
    void refusesWhatStandsInNoParagraph() {
        Decision decision = new DecisionBuilder()
                .paragraphs(paragraph(2, 0))
                .citations(citation("First Act", false, 10))
                .build();
        assertThatThrownBy(() -> DecisionRows.requirePublishable(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt: legislation.paragraph: there is no paragraph 1");
    }

    private static Paragraph paragraph(int number, int item) {
        return new Paragraph(number, item, Section.FINDINGS, null, "text", new Span(1, 5));
    }

    private List<String> csv(String table, Decision decision) throws Exception {
        Path snapshot = SampleSnapshots.publish(
                SampleSnapshots.store(output, CsvStyle.EXACT),
                Instant.EPOCH,
                List.of(decision).iterator());
        return Files.readAllLines(snapshot.resolve(table + ".csv"));
    }
}
