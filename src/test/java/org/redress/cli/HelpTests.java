package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command, read as a user reads it. */
class HelpTests {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    static Stream<String> commands() {
        return RedressCommand.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysExitCodesAndExamplesAndComplainsAboutNothing(String command) {
        PrintStream before = System.err;
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        try {
            assertThat(help(command)).contains("Exit codes:", "  0   ", "Examples", "redress " + command);
        } finally {
            System.setErr(before);
        }
        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void beginsWithASentenceThatFitsIntoTheListOfCommands(String command) {
        CommandLine found = Objects.requireNonNull(
                RedressCommand.commandLine().getSubcommands().get(command));
        String[] description = found.getCommandSpec().usageMessage().description();

        assertThat(description[0]).matches("[A-Z].*\\.").hasSizeLessThan(72);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesExamplesThatCanBeTyped(String example) {
        List<String> words = words(example.replaceAll(" [|>] .*", ""));

        assertThatCode(() -> {
                    CommandLine.ParseResult arguments = RedressCommand.commandLine()
                            .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                    CommandLine.ParseResult command = arguments.hasSubcommand() ? arguments.subcommand() : arguments;
                    assertThat(command.unmatched())
                            .allMatch(word -> word.matches("--(redress|spring|logging)\\..+=.+"));
                })
                .as(example)
                .doesNotThrowAnyException();
    }

    @Test
    void groupsTheCommandsByWhatTheyAreFor() {
        assertThat(help())
                .containsSubsequence(
                        "Make a dataset:",
                        "extract",
                        "Look at it:",
                        "runs",
                        "verify",
                        "Measure and tune:",
                        "evaluate",
                        "Set up:",
                        "doctor",
                        "completion",
                        "Help:",
                        "help");
    }

    static Stream<String> examples() {
        return Stream.concat(Stream.of(help()), commands().map(HelpTests::help))
                .flatMap(String::lines)
                .map(String::strip)
                .map(line -> line.replaceFirst("^curl [^|]*\\| ", ""))
                .filter(line -> line.startsWith("redress") && !line.startsWith("redress help"));
    }

    private static List<String> words(String line) {
        Matcher words = WORD.matcher(line);
        return words.results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private static String help(String... command) {
        StringWriter out = new StringWriter();
        String[] arguments =
                Stream.concat(Stream.of("help"), Arrays.stream(command)).toArray(String[]::new);
        assertThat(RedressCommand.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .execute(arguments))
                .isEqualTo(ExitCode.OK);
        return out.toString();
    }
}
