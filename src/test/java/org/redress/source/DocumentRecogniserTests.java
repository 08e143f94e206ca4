package org.redress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;

class DocumentRecogniserTests {

    private static final String HEADER = """
            Barset Council (91 002 003)

            Category : Housing > Other

            Decision : Upheld

            Decision date : 05 Sep 2031

            """;

    private static final String LISTING = """
            Trees

            Recent statements in this category are shown below:

              • Barset Council (91 002 003)

                Statement Not upheld Trees 01-May-2031

                Summary: No fault.

              • Wold Council (91 002 004)

                Statement Upheld Trees 02-May-2031
            """;

    private final DocumentRecogniser recogniser = new DocumentRecogniser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER
                        + "The Ombudsman's final decision:\n\nSummary: No fault.\n\nThe complaint\n\n  1. Ms X complains.\n",
                HEADER,
                "Barset Council (91 002 003)\nThe Ombudsman’s final decision:\nSummary: No fault.\n",
                HEADER + "The investigation\n\nThe complaint\n\n1. Ms X complains.\n",
                HEADER + "Overview:\n\nKey to names used\n\n  • Ms X The complainant\n\nSummary\n\nMs X complained.\n",
                "Barset Council (91 002 003)\nSummary:\nKey to names used\n- Ms X The complainant\n",
                "Barset Council (91 002 003)\nThe complaint\n- Ms X complains.\nHow I considered this complaint\n- I read.\n",
                "Barset Council\n(reference number: 91 002 003)\n\nThe investigation\nThe complaint\n1. Ms X complains.\n",
                "Privacy settings\n\nWold Council (91 111 222)\n\nStatement Upheld Trees 01-May-2031\n\n" + HEADER,
                HEADER
                        + "The complaint\n\n  1. We decided this before.\n\nOur earlier decision (90 111 222)\n\nWhat I found\n"
            })
    void passesEveryRenderingOfADecision(String text) {
        assertThatCode(() -> recogniser.requireOneDecision(new SourceText(text)))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(LISTING, RejectReason.LISTING_PAGE, "lists 2 decisions"),
                Arguments.of(
                        "-\nBarset Council (91 002 003)\nReport Upheld Trees 01-May-2031\nSummary: Fault found.\n",
                        RejectReason.LISTING_PAGE,
                        "lists 1 decision and"),
                Arguments.of(
                        HEADER + HEADER.replace("003", "004"),
                        RejectReason.LISTING_PAGE,
                        "Barset Council (91 002 004)"),
                Arguments.of(
                        "Please note: our decisions are published six weeks after. Barset Council (91 002 003) Summary: Fault."
                                + " Wold Council (91 002 004) Summary: No fault.",
                        RejectReason.EMAIL_DIGEST,
                        "2 decisions"),
                Arguments.of(
                        "Latest\n\nBarset Council (91 002 003)\n\nSummary: Fault.\n\nUnsubscribe\n",
                        RejectReason.EMAIL_DIGEST,
                        "1 decision "),
                Arguments.of(
                        "Council must pay £500\n\nThe Ombudsman (91 002 003) found fault.\n",
                        RejectReason.NOT_A_DECISION,
                        "it mentions a reference"),
                Arguments.of(
                        "Barset Council to pay (91 002 003)\n\nThe complaint was upheld.\n",
                        RejectReason.NOT_A_DECISION,
                        "no decision follows the title Barset Council to pay (91 002 003)"),
                Arguments.of("A recipe for bread\n", RejectReason.NOT_A_DECISION, "no title"),
                Arguments.of("<!DOCTYPE html>\n<html>\n", RejectReason.NOT_A_DECISION, "HTML"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysWhatAnotherTextIs(String text, RejectReason reason, String detail) {
        assertThatThrownBy(() -> recogniser.requireOneDecision(new SourceText(text)))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason))
                .hasMessageContaining(detail);
    }
}
