package org.redress.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redress.job.PastRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code runs}: lists what became of past runs. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Lists past runs, the newest first.",
            "For each it says when it started, how long it took, how it ended and what it found."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the runs are listed, or there have been none",
            "1:unexpected error",
            "2:the command line or the configuration is wrong",
            "74:the database of the job failed",
            "75:a run is going on; list again when it is over"
        },
        footer = {
            "",
            "A run ended as: published, unchanged (the latest snapshot was up to date), nothing (the input folder was",
            "empty), gate (too many rejects), stopped, killed or failed. A number is missing where it did not get there.",
            "",
            "Examples:",
            "  redress runs",
            "  redress runs --output dataset --last 100"
        })
final class RunsCommand extends ApplicationCommand {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the runs published (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many runs to list (default: ${DEFAULT-VALUE}).")
    private int last = 20;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws Exception {
        List<String> arguments = new ArrayList<>(config.toApplicationArguments());
        Folder.require(output, "output");
        if (last < 1) {
            throw new UsageException("--last must be 1 or more, not " + last);
        }
        arguments.add("--run.output=" + output.toRealPath());
        List<PastRun> runs = application(arguments).history(last);
        PrintWriter out = out();
        out.print(runs.isEmpty() ? "No run has been recorded." + System.lineSeparator() : RunsTable.of(runs));
        out.flush();
        return ExitCode.OK;
    }
}
