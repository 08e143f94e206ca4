package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.decision.DocumentType;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Rendering;

class StatementParserTests {

    @Test
    void readsHeadingAndSummary() {
        Statement statement = Pages.parse(Pages.HEADER);
        assertThat(statement.heading())
                .isEqualTo(new Heading(
                        "91 002 003",
                        "Barset County Council",
                        "Education",
                        "School transport",
                        "Upheld",
                        LocalDate.of(2031, 9, 5)));
        assertThat(statement.summary()).isEqualTo("Ms X complained about a taxi. We found fault.");
        assertThat(statement.documentType()).isEqualTo(DocumentType.STATEMENT);
        assertThat(statement.issues()).isEmpty();
    }

    @Test
    void readsHeadingsWithoutSpacesAndWithValuesOnTheNextLine() {
        Statement statement = Pages.parse("""
                Barset Council (91 002 003)
                Category: Housing > Other
                Decision:
                Closed after initial enquiries
                Decision date:

                5 September 2031
                The Ombudsman’s final decision
                Summary: Nothing.
                """);
        assertThat(statement.heading().outcome()).isEqualTo("Closed after initial enquiries");
        assertThat(statement.heading().decisionDate()).isEqualTo(LocalDate.of(2031, 9, 5));
        assertThat(statement.rendering()).isEqualTo(Rendering.DASH);
    }

    @Test
    void joinsASummaryBrokenOverParagraphs() {
        String text = Pages.HEADER + "We also found delay.\n\nThe complaint\n\n  1. Ms X complains.\n";
        assertThat(Pages.parse(text).summary())
                .isEqualTo("Ms X complained about a taxi. We found fault. We also found delay.");
    }

    @Test
    void reportsWhatTheHeadingDoesNotPrint() {
        Statement statement = Pages.parse("""
                Barset Council (91 002 003)
                Decision : Discontinued
                Decision date : soon
                The Ombudsman's final decision:
                Summary: Nothing.
                """);
        assertThat(statement.heading().outcome()).isEqualTo("Discontinued");
        assertThat(statement.heading().decisionDate()).isNull();
        assertThat(statement.issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.UNKNOWN_OUTCOME, IssueCode.UNREADABLE_DECISION_DATE);
        assertThat(Pages.parse("Barset Council (91 002 003)\nThe complaint\n- Ms X complains.\n")
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NO_OUTCOME_PRINTED, IssueCode.NO_DECISION_DATE_PRINTED);
    }

    @Test
    void restoresParagraphNumbersAcrossRestarts() {
        Statement statement = Pages.parse(Pages.HEADER + """
                The complaint

                  1. Ms X says the Council:
                      1. was late; and
                      2. did not reply.
                  2. She wants a refund.

                Back to top

                The Ombudsman’s role and powers

                  1. We look for fault.
                  1. We look for injustice.

                Back to top

                What I found

                Law

                  1. Councils must arrange transport for:
                  • children who cannot walk; and
                  • others.

                (Education Act 1996, section 508B)

                  1. They may charge:
                    • parents of pupils over 16:
                        ◦ in term time; and
                        ◦ for clubs.

                What happened

                  1. The taxi was late in May.

                She told the school.

                Agreed action

                  1. The Council will:

                a) apologise; and

                b) pay £50.

                  2. It will do so soon.

                Final decision

                  1. I found fault, as paragraph 7 says.

                Investigator’s decision on behalf of the Ombudsman
                """);
        assertThat(statement.rendering()).isEqualTo(Rendering.NUMBERED);
        assertThat(statement.issues()).isEmpty();
        assertThat(Pages.rows(statement))
                .containsExactly(
                        "1.0 complaint: Ms X says the Council:",
                        "1.1 complaint: was late; and",
                        "1.2 complaint: did not reply.",
                        "2.0 complaint: She wants a refund.",
                        "3.0 powers: We look for fault.",
                        "4.0 powers: We look for injustice.",
                        "5.0 findings: Councils must arrange transport for:",
                        "5.1 findings: children who cannot walk; and",
                        "5.2 findings: others.",
                        "5.3 findings: (Education Act 1996, section 508B)",
                        "6.0 findings: They may charge:",
                        "6.1 findings: parents of pupils over 16:",
                        "6.2 findings: in term time; and",
                        "6.3 findings: for clubs.",
                        "7.0 findings: The taxi was late in May.",
                        "7.1 findings: She told the school.",
                        "8.0 agreed_action: The Council will:",
                        "8.1 agreed_action: apologise; and",
                        "8.2 agreed_action: pay £50.",
                        "9.0 agreed_action: It will do so soon.",
                        "10.0 final_decision: I found fault, as paragraph 7 says.");
        assertThat(statement.passages().get(14).heading()).isEqualTo("What happened");
    }

    @Test
    void countsEveryDashWhereNestingIsLost() {
        Statement statement = Pages.parse("""
                Wold Borough Council (92 004 005)
                - The complaint
                - The Ombudsman’s role and powers
                - My assessment
                The Ombudsman's final decision:
                Summary: We will not investigate.
                The complaint
                - Mr A says the Council:
                - was rude, and
                 - was late.
                The Ombudsman’s role and powers
                We investigate fault. We do not investigate if there is too little of it. (Local Government Act 1974, section 24A)
                My assessment
                -
                There is too little evidence.
                – It would not change the outcome
                (Local Government Act 1974, section 24A(6))
                Final decision
                - We will not investigate.
                Investigator's decision on behalf of the Ombudsman
                """);
        assertThat(statement.rendering()).isEqualTo(Rendering.DASH);
        assertThat(statement.heading().category()).isNull();
        assertThat(Pages.rows(statement))
                .containsExactly(
                        "1.0 complaint: Mr A says the Council:",
                        "2.0 complaint: was rude, and",
                        "3.0 complaint: was late.",
                        "3.1 powers: We investigate fault. We do not investigate if there is too little of it."
                                + " (Local Government Act 1974, section 24A)",
                        "4.0 findings: There is too little evidence.",
                        "5.0 findings: It would not change the outcome",
                        "5.1 findings: (Local Government Act 1974, section 24A(6))",
                        "6.0 final_decision: We will not investigate.");
        assertThat(Pages.removed(statement))
                .containsExactly(
                        "contents_list: - The complaint",
                        "contents_list: - The Ombudsman’s role and powers",
                        "contents_list: - My assessment",
                        "closing_line: Investigator's decision on behalf of the Ombudsman");
    }

    @Test
    void skipsAContentsListWithoutDashes() {
        Statement statement = Pages.parse("""
                Wold Borough Council (92 004 005)
                The Ombudsman's final decision:
                Summary: We will not investigate.
                The complaint
                My assessment
                Final decision
                The complaint
                - Mr A says the Council was rude.
                My assessment
                - There is too little evidence.
                Final decision
                - We will not investigate.
                """);
        assertThat(Pages.rows(statement))
                .containsExactly(
                        "1.0 complaint: Mr A says the Council was rude.",
                        "2.0 findings: There is too little evidence.",
                        "3.0 final_decision: We will not investigate.");
        assertThat(statement.removedLines()).hasSize(3);
    }

    @Test
    void keepsTheTypedNumbersOfAReport() {
        Statement report = Pages.parse("""
                Wold Borough Council (92 004 005)

                Category : Housing > Homelessness

                Decision : Upheld

                Decision date : 01 Feb 2031

                The investigation

                The complaint

                12. Mr A complains the Council:

                1. left him without a home;

                2. lost his file.

                13. He was ill.

                Legal and administrative background

                The Ombudsman’s role and powers

                14. In this report we use the word fault.

                What we found

                Legal and administrative background

                15. Councils must help. (Housing Act 1996, section 188)

                Conclusions

                16. There was fault.

                Recommendations

                17. The Council should:

                  • apologise; and
                  • pay Mr A £500.

                Decision

                18. We have completed our investigation.

                Print this page
                """);
        assertThat(report.documentType()).isEqualTo(DocumentType.REPORT);
        assertThat(Pages.rows(report))
                .containsExactly(
                        "12.0 complaint: Mr A complains the Council:",
                        "12.1 complaint: left him without a home;",
                        "12.2 complaint: lost his file.",
                        "13.0 complaint: He was ill.",
                        "14.0 powers: In this report we use the word fault.",
                        "15.0 findings: Councils must help. (Housing Act 1996, section 188)",
                        "16.0 findings: There was fault.",
                        "17.0 agreed_action: The Council should:",
                        "17.1 agreed_action: apologise; and",
                        "17.2 agreed_action: pay Mr A £500.",
                        "18.0 final_decision: We have completed our investigation.");
    }

    @Test
    void readsTheFrontPageOfAReport() {
        Statement report = Pages.parse("""
                Wold Borough Council (92 004 005)

                Category : Housing > Homelessness

                Decision : Upheld

                Decision date : 01 Feb 2031

                Overview:

                Key to names used

                  • Mr A The complainant
                  • Ms B His daughter

                Summary

                Mr A complained the Council left him without a home.

                Finding

                Fault found causing injustice and recommendations made.

                Recommendations

                The Council must consider the report within three months.

                It should:

                  • apologise; and
                  • pay Mr A £500.

                Print this page
                """);
        assertThat(report.documentType()).isEqualTo(DocumentType.REPORT);
        assertThat(report.summary()).isEqualTo("Mr A complained the Council left him without a home.");
        assertThat(Pages.rows(report))
                .containsExactly(
                        "1.0 other: Mr A The complainant",
                        "2.0 other: Ms B His daughter",
                        "3.0 findings: Fault found causing injustice and recommendations made.",
                        "4.0 agreed_action: The Council must consider the report within three months.",
                        "5.0 agreed_action: It should:",
                        "5.1 agreed_action: apologise; and",
                        "5.2 agreed_action: pay Mr A £500.");
    }

    @Test
    void keepsASectionCalledSummaryInAStatement() {
        Statement statement = Pages.parse(Pages.HEADER
                + "What I found\n\nSummary\n\n  1. It was late.\n\nFinal decision\n\n  1. I found fault.\n");
        assertThat(Pages.rows(statement))
                .containsExactly("1.0 findings: It was late.", "2.0 final_decision: I found fault.");
    }

    @Test
    void readsASummaryThatLostItsLabel() {
        Statement statement = Pages.parse(
                "Wold Council (92 004 005)\nThe Ombudsman's final decision:\nWe found fault.\nThe complaint\n- It was late.\n");
        assertThat(statement.summary()).isEqualTo("We found fault.");
        assertThat(Pages.items(statement)).containsExactly("1.0 It was late.");
    }

    @Test
    void readsADashedFrontPageWithMarkersOnLinesOfTheirOwn() {
        Statement report = Pages.parse("""
                Wold Borough Council (92 004 005)
                Overview:
                Key to names used
                - Mr A The complainant
                Summary
                Mr A complained.
                Recommendations
                The Council must consider the report. (Local Government Act 1974, section 31(2))
                To put things right the Council should:
                -
                apologise;
                -
                train its staff; and
                -
                pay Mr A £500.
                """);
        assertThat(Pages.items(report))
                .containsExactly(
                        "1.0 Mr A The complainant",
                        "1.1 The Council must consider the report. (Local Government Act 1974, section 31(2))",
                        "1.2 To put things right the Council should:",
                        "2.0 apologise;",
                        "3.0 train its staff; and",
                        "4.0 pay Mr A £500.");
    }

    @Test
    void keepsTextBelowAHeadingInTheParagraphAboveIt() {
        Statement statement = Pages.parse(Pages.HEADER
                + "The complaint\n\nMs X lives in Wold.\n\n  1. She complains.\n\nWhat I found\n\nShe is right.\n");
        assertThat(Pages.rows(statement))
                .containsExactly(
                        "0.1 complaint: Ms X lives in Wold.",
                        "1.0 complaint: She complains.",
                        "1.1 findings: She is right.");
    }

    @Test
    void takesIndentedDashesForListsUnderNumbers() {
        Statement statement = Pages.parse(Pages.HEADER
                + "The complaint\n\n  1. It was:\n    - late;\n    - dirty; and\n    - dear.\n  2. She paid.\n");
        assertThat(statement.rendering()).isEqualTo(Rendering.NUMBERED);
        assertThat(Pages.items(statement))
                .containsExactly("1.0 It was:", "1.1 late;", "1.2 dirty; and", "1.3 dear.", "2.0 She paid.");
    }

    @Test
    void tellsAListSetInByOneColumnFromParagraphs() {
        assertThat(Pages.items(Pages.parse(Pages.HEADER
                        + "The complaint\n\n  1. It:\n   1. was late\n   2. was dirty\n  2. She paid.\n 3. He too.\n")))
                .containsExactly("1.0 It:", "1.1 was late", "1.2 was dirty", "2.0 She paid.", "3.0 He too.");
    }

    @Test
    void takesLetteredHeadingsForHeadings() {
        Statement statement = Pages.parse(Pages.HEADER
                + "What I found\n\n(a) Delay\n\n  1. It was late.\n\n(b) Records\n\n  1. They are lost.\n");
        assertThat(Pages.items(statement)).containsExactly("1.0 It was late.", "2.0 They are lost.");
        assertThat(statement.passages().get(1).heading()).isEqualTo("Records");
    }

    @Test
    void reportsAReferenceToAParagraphThatIsMissing() {
        Statement statement = Pages.parse(Pages.HEADER + """
                What I found

                  1. As set out in paragraph 33, the taxi was late. See paragraph two.
                  2. The guidance says so in paragraph 45. In paragraph 3.2 it says more.
                """);
        assertThat(statement.issues())
                .extracting(Issue::detail)
                .containsExactly("there is no paragraph 33, the last is 2");
    }

    @Test
    void refusesATextWithoutTitle() {
        assertThatThrownBy(() -> Pages.parse("The complaint\n\n  1. Ms X complains.\n"))
                .isInstanceOf(RejectedFileException.class)
                .hasMessageContaining("title");
    }
}
