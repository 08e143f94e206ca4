package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redress.evaluation.Evaluation;
import org.redress.evaluation.Gold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code evaluate}: measures how well what is read agrees with what people read. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Measures how well what is read agrees with annotations.",
            "It reads a folder of decisions as a run does, compares what it finds and prints precision, recall and F1."
                    + " Nothing is published. Only files that have annotations are compared."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:unexpected error",
            "2:the command line, the configuration or an annotation is wrong",
            "3:the F1 of a line is below --at-least",
            "74:a disk or a folder failed"
        },
        footer = {
            "",
            "Annotations are JSON, one file for each decision; the README has an example.",
            "",
            "Examples:",
            "  redress evaluate gold --input decisions",
            "  redress evaluate gold --input decisions --show 0 --at-least 0.95",
            "  redress evaluate gold --input decisions --json -"
        })
final class EvaluateCommand extends ApplicationCommand {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(
            paramLabel = "GOLD_DIR",
            description = "The folder with the annotations, in files whose names end in .json.")
    private Path gold = Path.of("");

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many missed and how many extra rows to list for each line (default: ${DEFAULT-VALUE}).")
    private int show = 5;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures as JSON, with all missed and all extra rows; - prints them in place of the"
                    + " table.")
    private @Nullable String json;

    @Option(
            names = "--at-least",
            paramLabel = "F1",
            description = "End with exit code 3 if the F1 of a line is below this, for example 0.95.")
    private @Nullable Double least;

    @Override
    public Integer call() throws IOException {
        requireShare();
        Application application = application(reading.toApplicationArguments());
        Gold annotations = Gold.in(gold, reading.input());
        Evaluation evaluation = Evaluation.of(annotations, application.read(annotations::covers), reading.input());
        write(evaluation);
        return judge(evaluation);
    }

    private void requireShare() {
        if (least != null && !(least >= 0 && least <= 1)) {
            throw new UsageException("--at-least must be between 0 and 1, such as 0.95, not " + least);
        }
    }

    private void write(Evaluation evaluation) throws IOException {
        PrintWriter out = out();
        out.print(STANDARD_OUTPUT.equals(json) ? evaluation.toJson() : evaluation.toTable(show));
        out.flush();
        if (json != null && !STANDARD_OUTPUT.equals(json)) {
            Files.writeString(Path.of(json), evaluation.toJson());
        }
    }

    private int judge(Evaluation evaluation) {
        String low = least == null ? "" : evaluation.linesBelow(least);
        if (low.isEmpty()) {
            return ExitCode.OK;
        }
        err().println("redress: F1 below " + least + ": " + low);
        return ExitCode.INACCURATE;
    }
}
