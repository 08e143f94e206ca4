package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion in the shells themselves. */
class CompletionIntegrationTests {

    /** What bash does when the Tab key is pressed behind the last word. */
    private static final String COMPLETE = """
            compopt() { :; }
            . ./script
            COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            _complete_redress; echo "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redress ext                            | extract",
                "redress do                             | doctor",
                "redress extract --inc                  | --include",
                "redress extract --stdout --format n    | ndjson",
                "redress extract --stdout --table rem   | remedies",
                "redress completion z                   | zsh",
            })
    void completesInBash(String line, String word) throws Exception {
        Shell.Outcome outcome = shell.run("redress completion bash > script\n" + COMPLETE.formatted(line));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(word + "\n");
    }

    @Test
    void completesInZsh() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh")))
                .as("zsh is installed")
                .isTrue();

        Shell.Outcome outcome = shell.run("""
                redress completion zsh > script
                cat > ask <<'END'
                . ./script
                [[ -n ${_comps[redress]} ]] && echo "registered: ${_comps[redress]}"
                END
                zsh -f ask
                """);

        assertThat(outcome.out()).as(outcome.err()).startsWith("registered: ").contains("_complete_redress");
    }
}
