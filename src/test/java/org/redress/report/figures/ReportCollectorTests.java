package org.redress.report.figures;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.dataset.SampleDecisions.citation;
import static org.redress.dataset.SampleDecisions.remedy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.Payments;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Decision;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.SourceFile;
import org.redress.report.figures.DeadlineReport.KindDays;
import org.redress.report.figures.OutcomeReport.PeriodOutcomes;

class ReportCollectorTests {

    private static final DatasetCounts COUNTS =
            new DatasetCounts(Map.of("decisions", 4L, "rejects", 3L), Payments.NONE, Map.of());
    private static final RunFacts RUN =
            new RunFacts(Instant.EPOCH, new RunFacts.Files(7, 7, 0, 0, 0), Map.of(), Map.of(), List.of(), null);

    private final ReportCollector collector = new ReportCollector();

    @Test
    void paymentsOfOneBodyComeTogetherHoweverItsNameIsPrinted() {
        collector.accept(paying("Marsh & Fen Council", "2023-01-31", "100"));
        collector.accept(paying("Hill Council", "2023-06-01", "150"));
        collector.accept(paying("Marsh and Fen Council", "2024-01-31", "200.50"));

        PaymentReport payments = payments();

        assertThat(payments.byOrganisation().largest())
                .containsExactly(
                        group("Marsh & Fen Council", 2, "300.50", "150.25", "200.50"),
                        group("Hill Council", 1, "150.00", "150.00", "150.00"));
        assertThat(payments.all()).isEqualTo(figures(3, "450.50", "150.00", "200.50"));
        assertThat(summarise(List.of()).organisations()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsStillToBePaidIsAPayment() {
        collector.accept(new DecisionBuilder()
                .remedies(
                        remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "100", 1),
                        remedy(RemedyKind.REFUND, RemedyStatus.RECOMMENDED, "10", 2),
                        remedy(RemedyKind.PAYMENT, RemedyStatus.ALREADY_DONE, "1000", 3),
                        remedy(RemedyKind.WAIVER, RemedyStatus.AGREED, "2000", 4),
                        remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, null, 5))
                .build());

        assertThat(payments().all()).isEqualTo(figures(2, "110.00", "55.00", "100.00"));
        assertThat(payments().unpriced()).isEqualTo(1);
    }

    @Test
    void aPaymentWithoutADecisionDateHasNoPeriodAndWithoutACategoryIsNotLost() {
        collector.accept(paying("Hill Council", null, "100"));

        assertThat(payments().byPeriod()).isEmpty();
        assertThat(payments().undated()).isEqualTo(figures(1, "100.00", "100.00", "100.00"));
        assertThat(payments().byCategory().largest())
                .containsExactly(group("not printed", 1, "100.00", "100.00", "100.00"));
    }

    @Test
    void beyondTheLargestOrganisationsAllOthersAreOneGroup() {
        IntStream.rangeClosed(1, ReportCollector.ORGANISATIONS_SHOWN + 3)
                .forEach(n -> collector.accept(paying("Council " + n, "2023-01-31", n + "00")));

        PaymentRanking ranking = payments().byOrganisation();

        assertThat(ranking.largest())
                .hasSize(ReportCollector.ORGANISATIONS_SHOWN)
                .startsWith(
                        group("Council 18", 1, "1800.00", "1800.00", "1800.00"),
                        group("Council 17", 1, "1700.00", "1700.00", "1700.00"));
        assertThat(ranking.others()).isEqualTo(3);
        assertThat(ranking.otherFigures()).isEqualTo(figures(3, "600.00", "200.00", "300.00"));
        assertThat(ranking.totalOfFirst(2)).isEqualByComparingTo("3500");
    }

    @Test
    void outcomesOfFewYearsAreCountedByQuarterWithoutGaps() {
        collector.accept(decided("Upheld", "2022-12-31"));
        collector.accept(decided("Not upheld", "2023-07-01"));
        collector.accept(decided("Upheld", "2023-09-30"));
        collector.accept(decided(null, null));

        OutcomeReport outcomes = summarise(List.of()).outcomes();

        assertThat(outcomes.outcomes())
                .containsExactly(new Count("Upheld", 2), new Count("Not upheld", 1), new Count("not printed", 1));
        assertThat(outcomes.byPeriod())
                .containsExactly(
                        new PeriodOutcomes(new Period(2022, 4, false), List.of(1L, 0L, 0L)),
                        new PeriodOutcomes(new Period(2023, 1, false), List.of(0L, 0L, 0L)),
                        new PeriodOutcomes(new Period(2023, 2, false), List.of(0L, 0L, 0L)),
                        new PeriodOutcomes(new Period(2023, 3, false), List.of(1L, 1L, 0L)));
        assertThat(outcomes.undated()).containsExactly(0L, 0L, 1L);
    }

    @Test
    void yearsBeforeTheLastTwelveAreOnePeriod() {
        collector.accept(decided("Upheld", "1999-05-05"));
        collector.accept(decided("Upheld", "2009-05-05"));
        collector.accept(decided("Upheld", "2020-05-05"));

        List<PeriodOutcomes> periods = summarise(List.of()).outcomes().byPeriod();

        assertThat(periods).hasSize(12).startsWith(new PeriodOutcomes(new Period(2009, 0, true), List.of(2L)));
        assertThat(periods.get(11)).isEqualTo(new PeriodOutcomes(new Period(2020, 0, false), List.of(1L)));
        assertThat(periods.get(0).period().label()).isEqualTo("2009 and before");
    }

    @Test
    void rareOutcomesAreOneOutcome() {
        for (String outcome : List.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "f")) {
            collector.accept(decided(outcome, "2023-01-01"));
        }

        assertThat(summarise(List.of()).outcomes().outcomes())
                .containsExactly(
                        new Count("a", 2),
                        new Count("b", 2),
                        new Count("c", 2),
                        new Count("d", 2),
                        new Count("another outcome", 2));
    }

    @Test
    void daysToActAreCountedFromTheDecisionToTheDueDate() {
        collector.accept(due("2024-03-01", "2024-03-15"));
        collector.accept(due("2024-03-01", "2024-03-31"));
        collector.accept(due("2024-03-01", null));
        collector.accept(due(null, "2024-03-31"));

        DeadlineReport deadlines = summarise(List.of()).deadlines();

        assertThat(deadlines.remedies()).isEqualTo(2);
        assertThat(deadlines.medianDays()).isEqualByComparingTo("22");
        assertThat(deadlines.ninetyPercent()).isEqualTo(30);
        assertThat(deadlines.spans()).extracting(DeadlineReport.Span::remedies).containsExactly(1, 1, 0, 0, 0, 0, 0);
        assertThat(deadlines.kinds()).containsExactly(new KindDays(RemedyKind.APOLOGY, 2, deadlines.medianDays()));
    }

    @Test
    void aProvisionCitedTwiceInADecisionIsCitedInOne() {
        collector.accept(new DecisionBuilder()
                .citations(
                        citation("Education Act 1996", false, 1),
                        citation("Education Act 1996", false, 2),
                        citation("Local Government Act 1974", true, 3))
                .build());

        CitationReport citations = summarise(List.of()).citations();

        assertThat(citations.most()).containsExactly(new ProvisionCount("Education Act 1996", "section 26(1)", 1, 2));
        assertThat(citations.boilerplate())
                .containsExactly(new ProvisionCount("Local Government Act 1974", "section 26(1)", 1, 1));
        assertThat(citations.provisions()).isEqualTo(1);
    }

    @Test
    void doubtsAreRankedByHowOftenTheyOccur() {
        Issue gap = new Issue(IssueCode.NUMBERING_GAP, "paragraph 40", null);
        Issue total = new Issue(IssueCode.TOTAL_MISMATCH, "£1", null);
        collector.accept(new DecisionBuilder().issues(total, gap, gap).build());
        collector.accept(new DecisionBuilder().build());

        ReportFigures figures = summarise(List.of());

        assertThat(figures.issues())
                .containsExactly(
                        new IssueCount(IssueCode.NUMBERING_GAP, 2, 1), new IssueCount(IssueCode.TOTAL_MISMATCH, 1, 1));
        assertThat(figures.decisionsInDoubt()).isEqualTo(1);
    }

    @Test
    void rejectsAreCountedByReasonAndListedByPath() {
        ReportFigures figures = summarise(List.of(
                reject("a.txt", RejectReason.NOT_TEXT),
                reject("b.txt", RejectReason.EMPTY),
                reject("c.txt", RejectReason.EMPTY)));

        assertThat(figures.rejectsByReason()).containsExactly(new Count("empty", 2), new Count("not_text", 1));
        assertThat(figures.firstRejects())
                .extracting(reject -> reject.source().path())
                .containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void noDocumentCanMakeALabelAsLongAsItLikes() {
        collector.accept(paying("C".repeat(100_000), "2023-01-31", "100"));

        assertThat(payments().byOrganisation().largest().get(0).label())
                .hasSize(100)
                .endsWith("C…");
    }

    private ReportFigures summarise(List<Reject> rejects) {
        return collector.summarise(
                RUN, COUNTS, rejects.stream().collect(toMap(Reject::reason, reject -> 1, Integer::sum)), rejects);
    }

    private PaymentReport payments() {
        return summarise(List.of()).payments();
    }

    private static Decision paying(String organisation, @Nullable String day, String pounds) {
        return new DecisionBuilder()
                .heading(heading(organisation, day, "Upheld"))
                .remedies(remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, pounds, 1))
                .build();
    }

    private static Decision decided(@Nullable String outcome, @Nullable String day) {
        return new DecisionBuilder()
                .heading(heading("Hill Council", day, outcome))
                .build();
    }

    private static Decision due(@Nullable String decided, @Nullable String due) {
        Remedy any = remedy(RemedyKind.APOLOGY, RemedyStatus.AGREED, null, 1);
        return new DecisionBuilder()
                .heading(heading("Hill Council", decided, "Upheld"))
                .remedies(new Remedy(
                        any.kind(),
                        any.action(),
                        any.recipients(),
                        null,
                        false,
                        null,
                        true,
                        null,
                        null,
                        due == null ? null : LocalDate.parse(due),
                        any.status()))
                .build();
    }

    private static Heading heading(String organisation, @Nullable String day, @Nullable String outcome) {
        return new Heading("90 000 001", organisation, null, null, outcome, day == null ? null : LocalDate.parse(day));
    }

    private static PaymentGroup group(String label, int count, String total, String median, String largest) {
        return new PaymentGroup(label, figures(count, total, median, largest));
    }

    private static PaymentFigures figures(int count, String total, String median, String largest) {
        return new PaymentFigures(count, new BigDecimal(total), new BigDecimal(median), new BigDecimal(largest));
    }

    private static Reject reject(String path, RejectReason reason) {
        return new Reject(new SourceFile(path, ""), reason, "found");
    }
}
