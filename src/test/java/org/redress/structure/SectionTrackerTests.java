package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;

class SectionTrackerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Sub-headings stay in their section.
                "The complaint, What I found, Respite, Background, Agreed action | complaint findings findings findings agreed_action",
                "What I found, The complaint, Conclusions, Decision, Final decision | findings findings findings findings final_decision",
                // Without a better heading the weak ones count.
                "What I found, Remedy, Decision | findings agreed_action final_decision",
                "What I found, Remedy, Agreed action, Final decision | findings findings agreed_action final_decision",
                // Reports may do without a heading over all findings.
                "The complaint, Background, How we considered this complaint, What happened, Conclusions | complaint complaint"
                        + " consideration findings findings",
                "The complaint, Legal and administrative background, The Ombudsman’s role, What we found | complaint other powers"
                        + " findings",
                "How we considered this complaint, Relevant law and guidance, Analysis | consideration findings findings",
                "Ms X’s complaint, What we found | complaint findings",
                "Final decision, Conclusions | final_decision final_decision",
                "Complaint background, What I have not investigated | complaint not_investigated"
            })
    void followsTheHeadings(String headings, String sections) {
        assertThat(sectionsUnder(headings.split(", "), "\n\n")).isEqualTo(sections);
    }

    @Test
    void takesAnUnknownHeadingAfterTheEndOfASectionForASection() {
        String[] headings = {"The Ombudsman’s role and powers", "Transport policy of Barset", "What I found"};
        assertThat(sectionsUnder(headings, "\n\nBack to top\n\n")).isEqualTo("powers other findings");
        assertThat(Pages.parse(page(headings, "\n\nBack to top\n\n")).issues())
                .extracting(Issue::code, Issue::detail)
                .containsExactly(tuple(
                        IssueCode.UNKNOWN_SECTION_HEADING,
                        "the heading 'Transport policy of Barset' is not known and may open a section"));
    }

    @Test
    void takesLawBesideThePowersForASectionOfItsOwn() {
        String[] headings = {
            "The Ombudsman’s role and powers", "School transport (statutory guidance: July 2031)", "What I found"
        };
        assertThat(sectionsUnder(headings, "\n\n")).isEqualTo("powers other findings");
    }

    private static String sectionsUnder(String[] headings, String gap) {
        return Pages.parse(page(headings, gap)).passages().stream()
                .map(passage -> passage.section().code())
                .collect(Collectors.joining(" "));
    }

    private static String page(String[] headings, String gap) {
        return Pages.HEADER
                + Arrays.stream(headings)
                        .map(heading -> heading + "\n\n  1. Text of the section.")
                        .collect(Collectors.joining(gap))
                + "\n";
    }
}
