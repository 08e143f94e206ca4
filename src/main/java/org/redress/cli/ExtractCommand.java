package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.redress.job.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code extract}: brings the dataset up to date with a folder of decisions. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Reads a folder of decisions and publishes the dataset as a new snapshot.",
            "A file that an earlier run has read and that is unchanged is not read again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or the input folder is empty",
            "1:unexpected error",
            "2:the command line or the configuration is wrong",
            "74:a disk, a folder or the database of the job failed",
            "75:another run is using the output folder",
            "130, 143:stopped by Ctrl-C or SIGTERM; the next run goes on from there"
        },
        footer = {
            "",
            "Examples:",
            "  redress extract --input decisions --output dataset",
            "  redress extract --input decisions --config my-rules --threads 4"
        })
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        String[] arguments = options.toApplicationArguments();
        return RunLock.during(options.output(), "extract", () -> run(new Application(arguments)));
    }

    private int run(Application application) throws IOException {
        long startNanos = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        application
                .run()
                .ifPresentOrElse(
                        run -> out.print(RunSummary.of(run, Duration.ofNanos(System.nanoTime() - startNanos))),
                        () -> out.println("The input folder holds no files: nothing to publish."));
        out.flush();
        return ExitCode.OK;
    }
}
