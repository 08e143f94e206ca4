package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
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
                    + " the latest snapshot holds the same already."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or there is nothing to publish: the input folder is empty or nothing has changed",
            "1:unexpected error",
            "2:the command line or the configuration is wrong",
            "65:nothing is published, because more files are rejected than --max-reject-rate allows",
            "74:a disk, a folder or the database of the job failed",
            "75:another run is using the output folder",
            "130, 143:stopped by Ctrl-C or SIGTERM; the next run goes on from there"
        },
        footer = {
            "",
            "Examples:",
            "  redress extract --input decisions --output dataset",
            "  redress extract --input decisions --config my-rules --threads 4",
            "  redress extract --max-reject-rate 5% --spring.datasource.url=jdbc:postgresql://localhost/redress",
            "",
            "Every setting of application.yaml can be given as an option, such as --redress.chunk-size=8."
        })
final class ExtractCommand extends ApplicationCommand {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
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
}
