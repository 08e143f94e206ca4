package org.redress.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalPageTests {

    private static final String CODES = "\u001B\\[[0-9;]+m";

    static Stream<ShownPage> pages() {
        return ShownPageTests.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEveryWordOfThePage(ShownPage page) {
        String shown = letters(TerminalPage.render(page, 120, true).replaceAll(CODES, ""));

        for (Block block : page.blocks()) {
            assertThat(shown).contains(letters(Visible.of(firstWords(block.text()))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 84, 120, 200})
    void keepsToTheWidthOfTheTerminal(int width) {
        for (boolean colour : List.of(true, false)) {
            assertThat(TerminalPage.render(Pages.awkward(), width, colour)
                            .replaceAll(CODES, "")
                            .lines())
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(width));
        }
    }

    @Test
    void bracketsWhatItFoundWhereThereIsNoColour() {
        assertThat(TerminalPage.render(Pages.awkward(), 400, false))
                .contains("[date 1: 3 March 2024]")
                .contains("[remedy 1: review its duty under [law 4: section 19 of the Education Act 1996]]")
                .contains("payment  Mrs D  £500.00  due 2025-08-08 (P1M)  agreed")
                .contains("£50.00 × 6 = £300.00")
                .contains("rule: remedies.rules: payment; program: SumReader")
                .contains("legislation.rules: provision, law")
                .doesNotContain("\u001B");
    }

    @Test
    void putsSectionAndNumberAndTheRuleOfRemovedLinesInTheMargin() {
        assertThat(TerminalPage.render(Pages.awkward(), 120, false).lines().map(String::strip))
                .anyMatch(line -> line.matches("agreed_action +3  3\\. Within one month.*"))
                .anyMatch(line -> line.matches("before_title +Home > Decisions"));
    }

    @Test
    void saysWhichSectionBeginsWhereTheMarginIsNarrow() {
        assertThat(TerminalPage.render(Pages.awkward(), 60, false).lines())
                .contains("complaint", "consideration", "agreed_action", "final_decision");
    }

    @Test
    void letsNoDocumentSteerTheTerminal() {
        assertThat(TerminalPage.render(Pages.awkward(), 400, false))
                .contains("\u241B[31mfailed\u241B[0m\uFFFD.")
                .doesNotContain("\u001B", "\u202E");
        assertThat(TerminalPage.render(Pages.awkward(), 120, true).replaceAll(CODES, ""))
                .doesNotContain("\u001B");
    }

    @Test
    void coloursOnlyWithItsOwnCodes() {
        String shown = TerminalPage.render(Pages.awkward(), 120, true);

        assertThat(shown).contains("\u001B[35m3\u001B[0m").contains("\u001B[1;32;36m");
        assertThat(shown.split("\u001B\\[0m", -1)).hasSameSizeAs(shown.split("\u001B\\[[1-9][0-9;]*m", -1));
    }

    @Test
    void showsTheLinesOfWhatIsNoDecisionAndSaysWhy() {
        ShownPage page = Pages.read("notes.txt", "Dear Sir\n  thank you\n".getBytes(StandardCharsets.UTF_8));

        assertThat(TerminalPage.render(page, 80, false)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty()))
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("notes.txt"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("rejected as not_a_decision: no title"))
                .endsWith("Dear Sir", "thank you");
    }

    @Test
    void saysWhyThereIsNoText() {
        ShownPage page = Pages.read("picture.txt", new byte[] {0, 1, 2, 3, 0, 0, 7});

        assertThat(TerminalPage.render(page, 80, false)).startsWith("picture.txt\nrejected as not_text: ");
    }

    private static String firstWords(String text) {
        return String.join(
                "",
                Arrays.asList(text.strip().split("\\s+", 5))
                        .subList(0, Math.min(2, text.strip().split("\\s+", 5).length)));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
