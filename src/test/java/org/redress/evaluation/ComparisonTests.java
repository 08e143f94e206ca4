package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.evaluation.Readings.FILE;
import static org.redress.evaluation.Readings.decision;
import static org.redress.evaluation.Readings.rejected;
import static org.redress.evaluation.Readings.row;
import static org.redress.evaluation.Readings.score;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each line of the report counts as the same, and which rows it counts at all. */
class ComparisonTests {

    @ParameterizedTest
    @CsvSource({
        // line, table, column, annotated, found, whether that counts as right
        "header, decisions, organisation, Mallow Council, MALLOW  council, true",
        "header, decisions, organisation, Mallow Council, Mallow Borough Council, false",
        "header, decisions, gss_code, '', E10000099, false",
        "header, decisions, decision_date, 2024-03-15, 2024-03-16, false",
        "header, decisions, complainants, Ms P;Mr Q, Ms P; Mr Q, true",
        "header, decisions, complainants, Ms P; Mr Q, Mr Q; Ms P, false",
        "header, decisions, payment_promised, true, false, false",
        "header, decisions, payment_total_gbp, 150, 150.00, true",
        "header, decisions, payment_total_gbp, 150, 1500.00, false",
        "header, decisions, summary, One., Two., true",
        "paragraphs, paragraphs, paragraph, 3, 4, false",
        "paragraphs, paragraphs, section, findings, scope, false",
        "paragraphs, paragraphs, text, One., Two., true",
        "payments, remedies, kind, payment, refund, false",
        "payments, remedies, amount_gbp, 150, 150.00, true",
        "payments, remedies, amount_gbp, 150.00, 150.01, false",
        "payments, remedies, amount_gbp, '', 150.00, false",
        "payments, remedies, total_gbp, 300, 150, false",
        "payments, remedies, recipients, Ms P; Mr Q, Mr Q; Ms P, true",
        "payments, remedies, recipients, Ms P, Ms P; Ms P, true",
        "payments, remedies, recipients, Ms P; Mr Q, Ms P, false",
        "payments, remedies, recipients, Ms P, ms p, false",
        "payments, remedies, paragraph, 9, 10, true",
        "payments, remedies, status, agreed, recommended, true",
        "remedies, remedies, kind, payment, refund, false",
        "remedies, remedies, paragraph, 9, 10, false",
        "remedies, remedies, item, 1, 2, true",
        "remedies, remedies, due_date, '', 2024-04-15, false",
        "remedies, remedies, status, agreed, recommended, false",
        "remedies, remedies, amount_gbp, 150, 300, true",
        "remedies, remedies, recipients, Ms P, Mr Q, true",
        "remedies, remedies, deadline, P1M, P31D, true",
        "remedies, remedies, periods, '', 2, true",
        "remedies, remedies, action, pay, send, true",
        "legislation, legislation, kind, act, guidance, false",
        "legislation, legislation, paragraph, 4, 5, false",
        "legislation, legislation, title, Children’s Act, children's act, true",
        "legislation, legislation, title, Housing Act 1996, Housing Act 1985, false",
        "legislation, legislation, provision, section 34H(i), section 34H(1), true",
        "legislation, legislation, provision, section 189, section 189(1), false",
        "legislation, legislation, provision, '', section 189, false",
        "legislation, legislation, resolution, explicit, antecedent, true",
        "legislation, legislation, boilerplate, true, false, true",
        "dates, dates, paragraph, 5, 6, false",
        "dates, dates, kind, absolute, year_inferred, false",
        "dates, dates, precision, month, day, false",
        "dates, dates, modifier, late, '', false",
        "dates, dates, date_start, 2023-05-21, 2023-05-01, false",
        "dates, dates, date_end, 2023-05-31, 2023-05-30, false",
        "dates, dates, text, May, late May, true",
    })
    void countsOnlyTheDifferencesThatALineIsAbout(
            String line, String table, String column, String annotated, String found, boolean right) {
        Score score =
                score(line, decision(table, row(table, column, annotated)), decision(table, row(table, column, found)));

        assertThat(score.f1() == 1).isEqualTo(right);
        assertThat(score.gold()).isPositive().isEqualTo(score.found());
    }

    @ParameterizedTest
    @CsvSource({
        "paragraph, 5, 6, false",
        "date_start, '', 2023-05-22, false",
        "date_end, '', 2023-05-22, true",
        "precision, '', day, true",
        "modifier, '', around, true"
    })
    void comparesRelativeDatesByParagraphAndStart(String column, String annotated, String found, boolean right) {
        Map<String, String> gold = row("dates", "kind", "relative");
        Map<String, String> other = row("dates", "kind", "relative");
        gold.put(column, annotated);
        other.put(column, found);

        assertThat(score("relative", decision("dates", gold), decision("dates", other))
                                .f1()
                        == 1)
                .isEqualTo(right);
    }

    @Test
    void countsEveryRowOnce() {
        Map<String, String> cited = row("legislation");
        Map<String, String> other = row("legislation", "provision", "section 190");

        Score score =
                score("legislation", decision("legislation", cited, cited, other), decision("legislation", cited));

        assertThat(score.gold()).isEqualTo(3);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.missed())
                .extracting(fact -> fact.values().get("provision"))
                .containsExactly("section 189", "section 190");
        assertThat(score.extra()).isEmpty();
    }

    @Test
    void looksForSumsInPaymentsRefundsAndWaiversOnly() {
        FileReading annotated = decision(
                "remedies",
                row("remedies"),
                row("remedies", "kind", "refund"),
                row("remedies", "kind", "waiver"),
                row("remedies", "kind", "apology"));

        assertThat(score("payments", annotated, annotated).gold()).isEqualTo(3);
        assertThat(score("remedies", annotated, annotated).gold()).isEqualTo(4);
    }

    @Test
    void tellsRelativeDatesFromTheOthers() {
        FileReading absolute = decision("dates", row("dates"));
        FileReading relative = decision("dates", row("dates", "kind", "relative"));

        assertThat(score("dates", absolute, relative).missed()).hasSize(1);
        assertThat(score("dates", absolute, relative).extra()).isEmpty();
        assertThat(score("relative", absolute, relative).missed()).isEmpty();
        assertThat(score("relative", absolute, relative).extra()).hasSize(1);
    }

    @Test
    void comparesParagraphsButNotTheirItems() {
        Score score = score(
                "paragraphs",
                decision("paragraphs", row("paragraphs")),
                decision("paragraphs", row("paragraphs"), row("paragraphs", "item", "1")));

        assertThat(score.found()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNotAnnotated() {
        Map<String, String> annotated = Map.of("organisation", "Mallow Council");
        FileReading found = decision("decisions", row("decisions"));

        assertThat(score("header", decision("decisions", annotated), found).found())
                .isEqualTo(1);
        assertThat(score("paragraphs", decision("decisions", annotated), decision("paragraphs", row("paragraphs")))
                        .found())
                .isZero();
    }

    @Test
    void leavesOutTitlesThatAreToBeIgnored() {
        FileReading cited = decision("legislation", row("legislation"), row("legislation", "title", "The Act"));
        GoldFile gold = new GoldFile(decision("legislation", row("legislation")), Set.of("the act"));

        Score score = score("legislation", new ComparedFile(gold, cited, null));

        assertThat(score.found()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void countsAFileRejectedForAnotherReasonAsMissedAndExtra() {
        Score score = score("files", rejected("duplicate"), rejected("superseded"));

        assertThat(score.missed()).containsExactly(Fact.of(FILE, "outcome of the file", "duplicate"));
        assertThat(score.extra()).containsExactly(Fact.of(FILE, "outcome of the file", "superseded"));
        assertThat(score("files", rejected("duplicate"), rejected("duplicate")).f1())
                .isEqualTo(1);
        assertThat(score("files", decision("dates"), FileReading.lost(FILE)).f1())
                .isZero();
    }

    @Test
    void comparesNoRowsOfAFileThatMustBeRejected() {
        FileReading found = decision("remedies", row("remedies"));

        assertThat(score("files", rejected("listing_page"), found).missed()).hasSize(1);
        assertThat(score("remedies", rejected("listing_page"), found).found()).isZero();
        assertThat(score("header", rejected("listing_page"), found).found()).isZero();
    }

    @Test
    void missesAllRowsOfADecisionThatWasRejected() {
        Score rows = score("remedies", decision("remedies", row("remedies")), rejected("failed"));
        Score fields = score("header", decision("decisions", row("decisions")), rejected("failed"));

        assertThat(rows.missed()).hasSize(1);
        assertThat(fields.missed())
                .as("all but the empty gss_code")
                .hasSize(fields.gold() - 1)
                .noneMatch(fact -> fact.values().containsKey("gss_code"));
    }
}
