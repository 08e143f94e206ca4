package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRuleTests {

    /** A page with a place for one more line before the title, above the summary, between sections and at the end. */
    private static String page(String beforeTitle, String beforeText, String between, String inGap, String after) {
        return String.join(
                "\n\n",
                beforeTitle,
                "Barset County Council (91 002 003)",
                "Category : Education > School transport",
                "Decision : Upheld",
                "Decision date : 05 Sep 2031",
                beforeText,
                "The Ombudsman's final decision:",
                "Summary: Ms X complained about a taxi.",
                "The complaint",
                "  1. Ms X complains about a taxi.",
                between,
                "Back to top",
                "What I found",
                "  1. The taxi was late.",
                "Final decision",
                "  1. I found fault.",
                inGap,
                "Investigator's decision on behalf of the Ombudsman",
                after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Print this page | listed_line",
                "PRINT THIS\u00A0PAGE | listed_line",
                "We recommend you set these ‘ON’. | listed_line",
                "Home > Decisions | before_title",
                "This site stores small files on your computer. | before_title",
                "  • Make an enquiry | before_title",
                "Wold Council (91 000 001) | before_title"
            })
    void clearWhatStandsAboveTheTitle(String line, String rule) {
        Statement statement = Pages.parse(page(line, "", "", "", ""));
        assertThat(Pages.removedBy(statement, line.replace('\u00A0', ' ').strip()))
                .isEqualTo(rule);
        assertThat(statement.heading().organisation()).isEqualTo("Barset County Council");
        assertThat(statement.passages()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share this page | listed_line",
                "Send to a colleague | before_text",
                "We use cookies. | before_text",
                "- The complaint | contents_list",
                "- What happened | contents_list",
                "  • Other decisions | contents_list"
            })
    void clearWhatStandsAboveTheSummary(String line, String rule) {
        Statement statement = Pages.parse(page("", line, "", "", ""));
        assertThat(Pages.removedBy(statement, line.strip())).isEqualTo(rule);
        assertThat(statement.summary()).isEqualTo("Ms X complained about a taxi.");
        assertThat(statement.passages()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was this page helpful? | listed_line",
                "Mastodon | between_sections",
                "Was this decision of use? | between_sections",
                "Tell us what you think of this website. | between_sections",
                "Page last updated 5 May 2031. | between_sections",
                "12 | page_break",
                "Page 3 of 12 | page_break"
            })
    void clearWhatStandsBetweenSections(String line, String rule) {
        Statement statement = Pages.parse(page("", "", line, "", ""));
        assertThat(Pages.removedBy(statement, line)).isEqualTo(rule);
        assertThat(statement.passages()).hasSize(3);
        Statement atEnd = Pages.parse(page("", "", "", line, ""));
        assertThat(Pages.removedBy(atEnd, line)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Privacy settings | listed_line",
                "© Crown copyright 2031 | after_end",
                "We are here to help you complain about a council. | after_end",
                "  • Careers | after_end",
                "  • Find out how we look into your complaint about a council. | after_end",
                "Investigator’s decision on behalf of the Ombudsman | closing_line"
            })
    void clearWhatStandsBelowTheEnd(String line, String rule) {
        Statement statement = Pages.parse(page("", "", "", "", line));
        assertThat(Pages.removedBy(statement, line.strip())).isEqualTo(rule);
        assertThat(statement.passages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    • privacy settings",
                "    • Print this page",
                "      1. Accept all cookies",
                "(Privacy and Electronic Communications Regulations 2003)",
                "She could not print the page."
            })
    void keepWhatTheDecisionSays(String line) {
        Statement statement = Pages.parse(page("", "", line, "", ""));
        assertThat(statement.passages()).hasSize(4).element(1).satisfies(passage -> {
            assertThat(passage.number()).isEqualTo(1);
            assertThat(passage.item()).isEqualTo(1);
            assertThat(line).endsWith(passage.text());
        });
    }

    @Test
    void keepAHeadingThatIsAlsoTheNameOfALink() {
        String text = Pages.HEADER + "What I found\n\nFacebook\n\n  1. The officer wrote there.\n";
        assertThat(Pages.parse(text).passages().get(0).heading()).isEqualTo("Facebook");
    }

    @Test
    void clearAFeedbackFormBetweenParagraphs() {
        String text = Pages.HEADER + """
                What I found

                What happened

                  1. The taxi was late.

                Was this page useful?

                Yes

                No

                Share this decision on social media

                We use cookies on this site.

                  2. It was dirty.
                """;
        Statement statement = Pages.parse(text);
        assertThat(Pages.items(statement)).containsExactly("1.0 The taxi was late.", "2.0 It was dirty.");
        assertThat(statement.passages().get(1).heading()).isEqualTo("What happened");
        assertThat(statement.removedLines()).hasSize(5);
    }

    @Test
    void keepTheSectionBelowAClosingLine() {
        String text = Pages.HEADER + """
                Final decision

                  1. I found fault.

                Investigator’s decision on behalf of the Ombudsman

                Parts of the complaint that I did not investigate

                  1. I did not look into the price of the taxi.

                Investigator's decision on behalf of the Ombudsman

                Follow our work
                """;
        Statement statement = Pages.parse(text);
        assertThat(Pages.rows(statement))
                .containsExactly(
                        "1.0 final_decision: I found fault.",
                        "2.0 not_investigated: I did not look into the price of the taxi.");
        assertThat(Pages.removedBy(statement, "Follow our work")).isEqualTo("after_end");
    }

    @Test
    void endThePageAfterTheLastParagraphWhereNoLineClosesIt() {
        String text = Pages.HEADER + """
                Final decision

                  1. I found fault, namely:
                    • delay; and
                    • poor records.

                (Care Act 2014, section 9)

                The Ombudsman looks into complaints about councils.

                  • Careers
                """;
        assertThat(Pages.items(Pages.parse(text)))
                .containsExactly(
                        "1.0 I found fault, namely:",
                        "1.1 delay; and",
                        "1.2 poor records.",
                        "1.3 (Care Act 2014, section 9)");
    }

    @Test
    void clearRunningHeadersOfAPdf() {
        String text = Pages.HEADER
                + "What I found\n1. One was late.\n2\nReport on a taxi\n2. Two was late.\n3\nReport on a taxi\n3. Three.\n";
        Statement statement = Pages.parse(text);
        assertThat(Pages.items(statement)).containsExactly("1.0 One was late.", "2.0 Two was late.", "3.0 Three.");
        assertThat(Pages.removed(statement))
                .containsExactly("page_break: 2", "page_break: Report on a taxi", "page_break: 3");
    }
}
