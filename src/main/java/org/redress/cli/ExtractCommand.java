package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.cli.progress.ConsoleProgress;
import org.redress.job.RunLock;
import org.redress.job.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code extract}: brings the dataset up to date with a folder of decisions. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Reads a folder of decisions and publishes the dataset.",
            "A file that an earlier run has read and that is unchanged is not read again, and nothing is published if"
                    + " the latest snapshot holds the same already.",
            "",
            "--include, --exclude and --since say of what the dataset is made, so give every run into an output folder the"
                    + " same, best in application.yaml: files that are no longer selected leave the dataset as if they had"
                    + " vanished. How many are left out stands in the summary and in run.json.",
            "",
            "With --stdout nothing is published or kept: what each FILE holds is printed, in the order of the arguments, for"
                    + " programs such as jq, DuckDB and csvkit. Files that give no decision are named on standard error."
                    + " Every file is read by itself, so that a decision that two files hold is printed twice."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or there is nothing to publish: the input folder is empty or nothing has changed; printed",
            "1:unexpected error",
            "2:the command line or the configuration is wrong",
            "65:nothing is published, because more files are rejected than --max-reject-rate allows; with --stdout, none of"
                    + " the files gave a decision",
            "74:a disk, a folder or the database of the job failed",
            "75:another run is using the output folder",
            "130, 143:stopped by Ctrl-C or SIGTERM; the next run goes on from there"
        },
        footer = {
            "",
            "Examples:",
            "  redress extract --input decisions --output dataset",
            "  redress extract --input decisions --config my-rules --threads 4",
            "  redress extract --input decisions --dry-run",
            "  redress extract --include '*.txt' --exclude 'drafts/**' --since 2024-01-01",
            "  redress extract --max-reject-rate 5%% --spring.datasource.url=jdbc:postgresql://localhost/redress",
            "  redress extract decision.txt --stdout | jq '.remedies[] | {kind, total_gbp}'",
            "  redress extract decisions --stdout --format csv --table remedies > remedies.csv",
            "  curl -s https://example.org/decision.txt | redress extract - --stdout --format csv",
            "",
            "Every setting of application.yaml can be given as an option, such as --redress.chunk-size=8."
        })
final class ExtractCommand extends ApplicationCommand {

    @Mixin
    private final OneOffOptions oneOff = new OneOffOptions();

    @Mixin
    private final RunOptions options = new RunOptions();

    private static final String LEVEL = "--logging.level.root=";

    private final StandardStreams streams;

    ExtractCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        settings();
        oneOff.requireSound();
        if (oneOff.isWanted()) {
            return print();
        }
        return options.isDryRun() ? plan() : publish();
    }

    private int publish() throws Exception {
        Application application = application(withLevel(options.toApplicationArguments()));
        return RunLock.during(options.output(), "extract", () -> run(application));
    }

    private int run(Application application) throws IOException {
        long startNanos = System.nanoTime();
        RunResult result;
        try (ConsoleProgress progress = progress()) {
            result = application.run(progress);
        }
        if (!options.isQuiet()) {
            say(RunSummary.of(result, Duration.ofNanos(System.nanoTime() - startNanos)));
        }
        return ExitCode.OK;
    }

    private int plan() throws IOException, SQLException {
        say(PlanText.of(application(withLevel(options.toPlanArguments())).plan()));
        return ExitCode.OK;
    }

    /** Progress begins before anything is said on standard error, so that both know of each other. */
    private int print() throws IOException {
        ReadingOptions reading = options.reading();
        List<String> sources = oneOff.files().isEmpty() ? reading.toApplicationArguments() : reading.toRuleArguments();
        List<String> arguments = new ArrayList<>(withLevel(sources));
        arguments.addAll(options.selection().toApplicationArguments());
        OneOffPrinting printing = new OneOffPrinting(oneOff, options, streams);
        try (ConsoleProgress progress = progress()) {
            return application(arguments)
                    .readAlone(run -> printing.print(run, new Messages(err(), options.isQuiet()), progress));
        }
    }

    private ConsoleProgress progress() {
        boolean wanted = !options.isQuiet() && !(oneOff.isWanted() && ConsoleProgress.isStandardOutputTerminal());
        return new ConsoleProgress(() -> !wanted || Messages.areJson());
    }

    /** Who wants to be told of errors alone wants no log messages of less weight either. */
    private List<String> withLevel(List<String> arguments) {
        if (!options.isQuiet() || settings().stream().anyMatch(setting -> setting.startsWith(LEVEL))) {
            return arguments;
        }
        return Stream.concat(arguments.stream(), Stream.of(LEVEL + "ERROR")).toList();
    }

    private void say(String text) {
        PrintWriter out = out();
        out.print(text);
        out.flush();
    }
}
