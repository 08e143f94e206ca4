package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.DecisionReader;

/**
 * The time that a document takes grows in proportion to its length, whatever stands in it. Work is counted on one machine
 * at two lengths, so that a slow machine changes nothing: four times the text may take ten times the work, not sixteen.
 */
class HardDocumentTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final SourceFile FILE = new SourceFile("a.txt", "0".repeat(64));

    private static final int TIMES = 4;
    private static final double MOST_GROWTH = 10;

    /** So little work says nothing about growth. */
    private static final long LITTLE_NANOS = 150_000_000;

    private static final int PARAGRAPH = 2_500;
    private static final int DOCUMENT = 25_000;

    static Stream<String> phrases() {
        return IntStream.range(0, Phrases.SHORT.size()).filter(i -> i % 3 == 0).mapToObj(Phrases.SHORT::get);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsAParagraphOfOnePhraseInProportionToItsLength(String phrase) {
        assertProportion(length -> "  1. The Council will " + phrase.repeat(length / phrase.length()), PARAGRAPH);
    }

    /** What is remembered from paragraph to paragraph must not be looked through for each of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Council made good the £%1$d that it spent.",
                "The Council will pay Mr X £%1$d. It should complete these actions within four weeks.",
                "The Council will: refund the £%1$d and £%1$d fee, and review its procedure.",
                "On 3 July 2023 it acted under section %1$d of the Education Act 1996.",
                "The Stray %1$d Cats Act 1990 (‘the %1$d Cats Act’) says so. The 1990 Act is clear.",
                "On 3 July 2023 it held meeting %1$d. It wrote to her two days after the report%1$d.",
                "Mr and Mr X and Mrs X said that Miss X was Mrs X, see paragraph %1$d.",
                "The guidance says so in paragraph %1$d, see section %1$d of the guidance.",
            })
    void readsEverNewParagraphsInProportionToTheirNumber(String paragraph) {
        assertProportion(
                length -> IntStream.rangeClosed(1, length / paragraph.length())
                        .mapToObj(i -> "  " + i + ". " + paragraph.formatted(i + 10) + "\n")
                        .collect(Collectors.joining()),
                DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "    • a\n", "Heading %1$d\n", "- \n", "Back to top\n", "(Housing Act 1996)\n", "a\n"})
    void readsLinesInProportionToTheirNumber(String line) {
        assertProportion(
                length -> IntStream.rangeClosed(1, length / line.length())
                        .mapToObj(line::formatted)
                        .collect(Collectors.joining()),
                DOCUMENT);
    }

    private static void assertProportion(IntFunction<String> text, int length) {
        nanos(text.apply(length / TIMES));
        long once = leastNanos(text.apply(length));
        long more = leastNanos(text.apply(TIMES * length));

        assertThat(more).as("nanoseconds, of a quarter " + once).isLessThan((long)
                Math.max(LITTLE_NANOS, once * MOST_GROWTH));
    }

    /** Of two readings, because Java compiles the program or clears its memory during one of them. */
    private static long leastNanos(String text) {
        return Math.min(nanos(text), nanos(text));
    }

    private static long nanos(String text) {
        SourceText page = MadePage.of("What I found\n\n  1. It rained.\n\nAgreed action\n\n" + text
                + "\n\nFinal decision\n\n  2. I have ended.\n");
        return ReadingTime.nanos(() -> {
            try {
                READER.read(FILE, MadePage.bytes(page));
            } catch (RejectedFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }
}
