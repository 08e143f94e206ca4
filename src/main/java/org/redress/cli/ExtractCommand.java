package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.DatasetStream;
import org.redress.job.OneOffRun;
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
            "Reads a folder of decisions and publishes the dataset as a new snapshot.",
            "A file that an earlier run has read and that is unchanged is not read again, and nothing is published if"
                    + " the latest snapshot holds the same already.",
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

    private final StandardStreams streams;

    ExtractCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        settings();
        oneOff.requireSound();
        return oneOff.isWanted() ? print() : publish();
    }

    private int publish() throws Exception {
        Application application = application(options.toApplicationArguments());
        return RunLock.during(options.output(), "extract", () -> run(application));
    }

    private int run(Application application) throws IOException {
        long startNanos = System.nanoTime();
        PrintWriter out = out();
        RunResult result = application.run();
        out.print(RunSummary.of(result, Duration.ofNanos(System.nanoTime() - startNanos)));
        out.flush();
        return ExitCode.OK;
    }

    private int print() throws IOException {
        ReadingOptions reading = options.reading();
        boolean folder = oneOff.files().isEmpty();
        Application application = application(folder ? reading.toApplicationArguments() : reading.toRuleArguments());
        try {
            return application.readAlone(this::print);
        } catch (ReaderGoneException e) {
            return ExitCode.OK;
        }
    }

    private int print(OneOffRun run) throws IOException {
        OneOffOutput output = new OneOffOutput(stream(run.csvStyle()), new Messages(err()));
        if (oneOff.files().isEmpty()) {
            run.read(options.reading().input(), output::take);
        } else {
            run.read(oneOff.files(), streams.in(), output::take);
        }
        return output.finish();
    }

    private DatasetStream stream(CsvStyle style) throws IOException {
        String table = oneOff.table();
        if (table == null) {
            return DatasetStream.allTables(streams.out());
        }
        return oneOff.isCsv()
                ? DatasetStream.csv(streams.out(), table, style)
                : DatasetStream.json(streams.out(), table);
    }
}
