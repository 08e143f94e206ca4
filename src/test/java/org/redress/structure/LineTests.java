package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTests {

    private final Boilerplate boilerplate = Boilerplate.parse("Back to top");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u2028", "\u2029", "\u0085", "\u000B"})
    void endAtEveryKindOfLineBreak(String lineBreak) {
        List<Line> lines = LineSplitter.split(String.join(lineBreak, "First", "", "  1. Second \t", "\u00A0"));
        assertThat(lines).extracting(Line::words).containsExactly("First", "Second");
        assertThat(lines.get(1).afterBlank()).isTrue();
        assertThat(lines.get(1).indent()).isEqualTo(2);
    }

    @Test
    void countTabsAsColumns() {
        List<Line> lines = LineSplitter.split("\t1. One\n\t\t1. Two\n  \t1. Three\n\u00A0\u00A01. Four");
        assertThat(lines).extracting(Line::indent).containsExactly(4, 8, 4, 2);
    }

    @Test
    void haveSingleSpacesOfOneKind() {
        List<Line> lines = LineSplitter.split("  •  12\u00A0months,\t £5\u202F000 \u2009and non\u2011breaking\uFEFF");
        assertThat(lines).extracting(Line::words).containsExactly("12 months, £5 000 and non\u2011breaking");
    }

    @Test
    void takeUpTheWordsBelowALoneMarker() {
        assertThat(joined("-\napologise;\n-\n\npay £5\n12.\nThe end.\n•\n- next"))
                .containsExactly("apologise;", "pay £5", "The end.", "", "next");
    }

    @Test
    void takeUpTheRestOfAWrappedSentence() {
        assertThat(joined("  1. The Council said it\nwould act.\n\n  2. It did\n\nnot."))
                .containsExactly("The Council said it would act.", "It did", "not.");
    }

    @Test
    void keepApartWhatEndsASentence() {
        assertThat(joined("- pay her £100.\n(Care Act 2014, section 9)\n- act\nBack to top\nThe complaint\n- more"))
                .containsExactly(
                        "pay her £100.", "(Care Act 2014, section 9)", "act", "Back to top", "The complaint", "more");
    }

    @Test
    void takeUpAReferenceBelowAName() {
        assertThat(joined("Barset and Wold Council\n(91 002 003)\nThe complaint"))
                .containsExactly("Barset and Wold Council (91 002 003)", "The complaint");
    }

    @Test
    void takeUpTheRestOfAWrappedHeading() {
        assertThat(joined(
                        "The Ombudsman’s role and\npowers\n1. We look.\nParts of the complaint I did not\ninvestigate"))
                .containsExactly(
                        "The Ombudsman’s role and powers", "We look.", "Parts of the complaint I did not investigate");
    }

    @Test
    void areUnwrappedWhereAPageHasAFixedWidth() {
        String page = """
                1. Ms X complains the Council took far too long to arrange a
                taxi for her son. She says nobody told her why and that the
                Council did not reply to any of her letters in the spring of
                that year, although she wrote to it more than once about the
                journey.
                What I found
                Delay
                2. There was fault.
                """;
        assertThat(joined(page))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Ms X complains the Council took far too long to arrange a taxi")
                .endsWith("Council did not reply to any of her letters in the spring of that year, although she wrote"
                        + " to it more than once about the journey.");
    }

    private List<String> joined(String text) {
        return LineJoiner.join(text, LineSplitter.split(text), boilerplate).stream()
                .map(Line::words)
                .toList();
    }
}
