package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.job.SampleTexts;

/** The bar on a terminal, which the command {@code script} plays. */
class TerminalProgressIntegrationTests {

    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void writeDecisions() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/script")))
                .as("script is installed")
                .isTrue();
        shell = new Shell(folder);
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("note.txt"), "Nothing but a note.");
        for (int number = 10; number < 30; number++) {
            Files.writeString(input.resolve(number + ".txt"), SampleTexts.decision("24 000 0" + number));
        }
    }

    @Test
    void showsEveryPhaseAndKeepsMessagesAndSummaryApartFromTheBar() throws Exception {
        String screen = onTerminal("stty cols 100; redress extract --input in --output out");

        assertThat(screen).contains("inventory", "reading: 21 files", "publishing", "verifying");
        assertThat(screen.replaceAll("[^\\n]*\\r" + ESCAPE + "\\[K", "").lines().map(String::strip))
                .anyMatch(line -> line.matches("\\S+ WARN +RejectLog: note.txt is rejected: not_a_decision"))
                .anyMatch(line -> line.startsWith("Files found"))
                .noneMatch(line -> line.contains("reading"));
    }

    @Test
    void keepsWithinANarrowTerminal() throws Exception {
        String screen = onTerminal("stty cols 30; redress extract --input in --output out");

        assertThat(screen.split("\\r" + ESCAPE + "\\[K"))
                .filteredOn(drawn -> drawn.startsWith("reading") || drawn.startsWith("["))
                .isNotEmpty()
                .allMatch(drawn -> drawn.lines().findFirst().orElse("").length() < 30);
    }

    @Test
    void showsTheBarOfTheOneOffFormOnlyIfItsOutputGoesElsewhere() throws Exception {
        assertThat(onTerminal("redress extract in --stdout > data")).contains("reading");
        assertThat(folder.resolve("data")).content().hasLineCount(21).doesNotContain(ESCAPE);
        assertThat(onTerminal("redress extract in --stdout"))
                .contains("\"decisions\":[")
                .doesNotContain(ESCAPE);
    }

    @Test
    void showsNoBarIfToldToBeQuietOrWhereItCannotBeDrawnOrRead() throws Exception {
        assertThat(onTerminal("redress extract --input in --output out --quiet"))
                .isEmpty();
        assertThat(onTerminal("TERM=dumb redress extract --input in --output out --force"))
                .doesNotContain(ESCAPE);
        assertThat(onTerminal(
                        "redress extract --input in --output out --force --logging.structured.format.console=ecs"))
                .doesNotContain(ESCAPE);
    }

    /** What a terminal gets to see. */
    private String onTerminal(String command) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("command"), command);
        Shell.Outcome outcome = shell.run("export TERM=xterm; script -qec 'bash command' /dev/null < /dev/null");
        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
        return outcome.out();
    }
}
