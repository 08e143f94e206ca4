package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.dataset.SampleDecisions.remedy;

import java.math.BigDecimal;
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
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.SourceFile;

class ReportCollectorTests {

    private static final DatasetCounts COUNTS =
            new DatasetCounts(Map.of("decisions", 4L, "rejects", 3L), Payments.NONE);

    private final ReportCollector collector = new ReportCollector();

    @Test
    void paymentsOfOneBodyComeTogetherHoweverItsNameIsPrinted() {
        collector.accept(paying("Marsh & Fen Council", "2023-01-31", "100"));
        collector.accept(paying("Hill Council", "2023-06-01", "150"));
        collector.accept(paying("Marsh and Fen Council", "2024-01-31", "200.50"));
        ReportFigures figures = collector.summarise(COUNTS, List.of());
        assertThat(figures.paymentsByOrganisation().largest())
                .containsExactly(group("Marsh & Fen Council", 2, "300.50"), group("Hill Council", 1, "150.00"));
        assertThat(figures.paymentsByYear()).containsExactly(group("2023", 2, "250.00"), group("2024", 1, "200.50"));
    }

    @Test
    void aPaymentWithoutADecisionDateHasNoYear() {
        collector.accept(paying("Hill Council", null, "100"));
        assertThat(collector.summarise(COUNTS, List.of()).paymentsByYear())
                .containsExactly(group("not printed", 1, "100.00"));
    }

    @Test
    void aDecisionThatPromisesNothingIsNoPaymentOfNothing() {
        collector.accept(new DecisionBuilder().build());
        ReportFigures figures = collector.summarise(COUNTS, List.of());
        assertThat(figures.paymentsByOrganisation().largest()).isEmpty();
        assertThat(figures.paymentsByYear()).isEmpty();
    }

    @Test
    void beyondTheLargestOrganisationsOnlyTheirNumberAndSumAreKept() {
        IntStream.rangeClosed(1, ReportCollector.ORGANISATIONS_SHOWN + 3)
                .forEach(n -> collector.accept(paying("Council " + n, "2023-01-31", n + "00")));
        PaymentRanking ranking = collector.summarise(COUNTS, List.of()).paymentsByOrganisation();
        assertThat(ranking.largest())
                .hasSize(ReportCollector.ORGANISATIONS_SHOWN)
                .startsWith(group("Council 18", 1, "1800.00"), group("Council 17", 1, "1700.00"));
        assertThat(ranking.others()).isEqualTo(3);
        assertThat(ranking.otherPayments()).isEqualTo(new Payments(3, new BigDecimal("600.00")));
    }

    @Test
    void outcomesAndIssuesAreRankedByHowOftenTheyOccur() {
        Issue doubt = new Issue(IssueCode.NUMBERING_GAP, "paragraph 40", null);
        Issue other = new Issue(IssueCode.TOTAL_MISMATCH, "£1", null);
        collector.accept(decided("Upheld", doubt));
        collector.accept(decided(null, other, doubt));
        collector.accept(decided("Not upheld"));
        collector.accept(decided("Upheld"));
        ReportFigures figures = collector.summarise(COUNTS, List.of());
        assertThat(figures.decisionsByOutcome())
                .containsExactly(new Count("Upheld", 2), new Count("Not upheld", 1), new Count("not printed", 1));
        assertThat(figures.issuesByCode())
                .containsExactly(new Count("numbering_gap", 2), new Count("total_mismatch", 1));
    }

    @Test
    void rejectsAreCountedByReasonAndListedByPath() {
        ReportFigures figures = collector.summarise(
                COUNTS,
                List.of(
                        reject("c.txt", RejectReason.EMPTY),
                        reject("a.txt", RejectReason.NOT_TEXT),
                        reject("b.txt", RejectReason.EMPTY)));
        assertThat(figures.rejectsByReason()).containsExactly(new Count("empty", 2), new Count("not_text", 1));
        assertThat(figures.firstRejects())
                .extracting(reject -> reject.source().path())
                .containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(figures.files()).isEqualTo(7);
    }

    private static Decision paying(String organisation, @Nullable String day, String pounds) {
        return new DecisionBuilder()
                .heading(heading(organisation, day, "Upheld"))
                .remedies(remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, pounds, 1))
                .build();
    }

    private static Decision decided(@Nullable String outcome, Issue... issues) {
        return new DecisionBuilder()
                .heading(heading("Hill Council", "2023-01-31", outcome))
                .issues(issues)
                .build();
    }

    private static Heading heading(String organisation, @Nullable String day, @Nullable String outcome) {
        return new Heading("90 000 001", organisation, null, null, outcome, day == null ? null : LocalDate.parse(day));
    }

    private static PaymentGroup group(String label, int count, String pounds) {
        return new PaymentGroup(label, new Payments(count, new BigDecimal(pounds)));
    }

    private static Reject reject(String path, RejectReason reason) {
        return new Reject(new SourceFile(path, ""), reason, "found");
    }
}
