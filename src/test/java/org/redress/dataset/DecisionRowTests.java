package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.dataset.SampleDecisions.citation;
import static org.redress.dataset.SampleDecisions.mention;
import static org.redress.dataset.SampleDecisions.remedy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.DatePrecision;
import org.redress.decision.Evidence;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.MentionKind;
import org.redress.decision.Paragraph;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Resolution;
import org.redress.decision.Section;
import org.redress.decision.Span;

/** What the dataset works out about a decision as a whole. */
class DecisionRowTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, status, sum, payment_promised, payment_total_gbp
                "PAYMENT,  AGREED,       150,    true,  150.00",
                "PAYMENT,  RECOMMENDED,  150.5,  true,  150.50",
                "PAYMENT,  ALREADY_DONE, 150,    false, 0.00",
                "PAYMENT,  AGREED,       -,      true,  0.00",
                "REFUND,   AGREED,       99.99,  true,  99.99",
                "REFUND,   ALREADY_DONE, -,      false, 0.00",
                "WAIVER,   AGREED,       1200,   true,  0.00",
                "WAIVER,   ALREADY_DONE, 1200,   false, 0.00",
                "APOLOGY,  AGREED,       -,      false, 0.00",
                "SERVICE,  RECOMMENDED,  -,      false, 0.00",
            })
    void moneyIsPromisedByWhatIsStillToBePaid(
            RemedyKind kind, RemedyStatus status, @Nullable String pounds, boolean promised, String total) {
        DecisionRow row = DecisionRow.of(
                new DecisionBuilder().remedies(remedy(kind, status, pounds, 1)).build());
        assertThat(row.paymentPromised()).isEqualTo(promised);
        assertThat(row.paymentTotal().setScale(2)).hasToString(total);
    }

    @Test
    void paymentTotalAddsPaymentsAndRefunds() {
        DecisionRow row = DecisionRow.of(new DecisionBuilder()
                .remedies(
                        remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "150", 1),
                        remedy(RemedyKind.REFUND, RemedyStatus.RECOMMENDED, "49.50", 2),
                        remedy(RemedyKind.WAIVER, RemedyStatus.AGREED, "1000", 3),
                        remedy(RemedyKind.PAYMENT, RemedyStatus.ALREADY_DONE, "75", 4))
                .build());
        assertThat(row.paymentTotal()).isEqualByComparingTo("199.50");
    }

    @Test
    void actsCitedAreDistinctTitlesOutsideTheBoilerplateInAlphabeticalOrder() {
        DecisionRow row = DecisionRow.of(new DecisionBuilder()
                .citations(
                        citation("Local Government Act 1974", true, 1),
                        citation("Housing Act 1996", false, 2),
                        citation("Care Act 2014", false, 3),
                        citation("Housing Act 1996", false, 4),
                        cited(CitationKind.INSTRUMENT, "Allocation of Housing Rules 2002"),
                        cited(CitationKind.GUIDANCE, "Guide to Ponds"),
                        cited(CitationKind.CASE, "R (A) v B"))
                .build());
        assertThat(row.actsCited())
                .containsExactly("Allocation of Housing Rules 2002", "Care Act 2014", "Housing Act 1996");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, precision, start, end, first_event_date, last_event_date; decided on 15 March 2024
                "ABSOLUTE,      DAY,    2023-05-01, 2023-05-01, 2023-05-01, 2023-05-01",
                "YEAR_INFERRED, DAY,    2023-05-01, 2023-05-01, 2023-05-01, 2023-05-01",
                "ABSOLUTE,      MONTH,  2023-05-01, 2023-05-31, 2023-05-01, 2023-05-31",
                "ABSOLUTE,      MONTH,  2024-03-01, 2024-03-31, 2024-03-01, -",
                "ABSOLUTE,      DAY,    2024-03-15, 2024-03-15, 2024-03-15, 2024-03-15",
                "ABSOLUTE,      DAY,    2024-03-16, 2024-03-16, -,          -",
                "ABSOLUTE,      YEAR,   2023-01-01, 2023-12-31, -,          -",
                "ABSOLUTE,      SEASON, 2023-06-01, 2023-08-31, -,          -",
                "ABSOLUTE,      SPAN,   2023-05-01, 2023-05-09, -,          -",
                "RELATIVE,      DAY,    2023-05-01, 2023-05-01, -,          -",
                "RELATIVE,      -,      -,          -,          -,          -",
            })
    void eventDatesAreThoseKnownToTheMonthThatDoNotLieAfterTheDecision(
            MentionKind kind,
            @Nullable DatePrecision precision,
            @Nullable String start,
            @Nullable String end,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        DecisionRow row = DecisionRow.of(decided(SampleDecisions.DECIDED)
                .dates(mention(kind, precision, start, end, 1))
                .build());
        assertThat(row.firstEventDate()).isEqualTo(first);
        assertThat(row.lastEventDate()).isEqualTo(last);
    }

    @Test
    void eventDatesAreTheEarliestStartAndTheLatestEnd() {
        DecisionRow row = DecisionRow.of(decided(null)
                .dates(
                        mention(MentionKind.ABSOLUTE, DatePrecision.DAY, "2023-05-09", "2023-05-09", 1),
                        mention(MentionKind.ABSOLUTE, DatePrecision.MONTH, "2023-04-01", "2023-04-30", 2),
                        mention(MentionKind.YEAR_INFERRED, DatePrecision.MONTH, "2030-01-01", "2030-01-31", 3))
                .build());
        assertThat(row.firstEventDate()).isEqualTo("2023-04-01");
        assertThat(row.lastEventDate()).isEqualTo("2030-01-31");
    }

    @Test
    void listItemsAreNotParagraphs() {
        DecisionRow row = DecisionRow.of(new DecisionBuilder()
                .paragraphs(
                        new Paragraph(1, 0, Section.COMPLAINT, null, "One", new Span(0, 3)),
                        new Paragraph(1, 1, Section.COMPLAINT, null, "One a", new Span(4, 9)),
                        new Paragraph(2, 0, Section.COMPLAINT, null, "Two", new Span(10, 13)))
                .build());
        assertThat(row.paragraphCount()).isEqualTo(2);
    }

    @Test
    void issuesAreDistinctCodes() {
        DecisionRow row = DecisionRow.of(new DecisionBuilder()
                .issues(
                        new Issue(IssueCode.TOTAL_MISMATCH, "one", new Span(1, 2)),
                        new Issue(IssueCode.IMPOSSIBLE_DATE, "two", null),
                        new Issue(IssueCode.TOTAL_MISMATCH, "three", new Span(3, 4)))
                .build());
        assertThat(row.issueCodes()).isEqualTo(List.of("impossible_date", "total_mismatch"));
    }

    private static DecisionBuilder decided(@Nullable LocalDate day) {
        return new DecisionBuilder().heading(new Heading("90 000 009", "Anytown Council", null, null, null, day));
    }

    private static Citation cited(CitationKind kind, String title) {
        return new Citation(
                kind,
                title,
                null,
                null,
                null,
                Resolution.EXPLICIT,
                false,
                new Evidence(1, 0, title, new Span(9, 9 + title.length())));
    }
}
