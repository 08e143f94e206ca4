package org.redress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.job.OutputFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a run reads, where it publishes and what it follows. */
final class RunOptions {

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where to publish; the newest snapshot is DIR/latest (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--force", description = "Publish a new snapshot even if the latest holds the same.")
    private boolean force;

    @Option(
            names = "--max-reject-rate",
            paramLabel = "PERCENT",
            description =
                    "Publish nothing and end with exit code 65 if more of the files are rejected, for example 5%%;"
                            + " duplicate and superseded files do not count (default: no limit).")
    private @Nullable String maxRejectRate;

    @Option(
            names = "--dry-run",
            description =
                    "Say what a run would do, and write nothing: which files it would read and why, how long that takes,"
                            + " how much of the disk is needed, and whether it would publish.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "Print nothing but errors: no progress, no summary, no rejected files.")
    private boolean quiet;

    /** Whether the user only wants to know what a run would do. */
    boolean isDryRun() {
        return dryRun;
    }

    /** Whether only errors are to be told. */
    boolean isQuiet() {
        return quiet;
    }

    /** The options that say which of it is wanted. */
    SelectionOptions selection() {
        return selection;
    }

    /** The options that say what is read. */
    ReadingOptions reading() {
        return reading;
    }

    /** The output folder. */
    Path output() {
        return output.toAbsolutePath().normalize();
    }

    /**
     * The same as arguments of the application, which override every configuration file.
     *
     * @throws UsageException if a folder is not there or is where it cannot be
     * @throws IOException if the output folder cannot be made or written to
     */
    List<String> toApplicationArguments() throws IOException {
        List<String> sources = reading.toApplicationArguments();
        return toArguments(sources, OutputFolder.prepare(output));
    }

    /**
     * The same for a run that is only planned: no folder is made.
     *
     * @throws UsageException if a folder is not there or is where it cannot be
     * @throws IOException if the output folder could not be made or written to
     */
    List<String> toPlanArguments() throws IOException {
        List<String> sources = reading.toApplicationArguments();
        return toArguments(sources, OutputFolder.check(output));
    }

    /** What is published must not become input of the next run. */
    private List<String> toArguments(List<String> sources, Path folder) throws IOException {
        if (folder.startsWith(reading.input().toRealPath())) {
            throw new UsageException("the output folder " + folder
                    + " must not be inside the input folder; name another with --output DIR");
        }
        List<String> arguments = new ArrayList<>(sources);
        arguments.addAll(selection.toApplicationArguments());
        arguments.add("--run.output=" + folder);
        arguments.add("--run.force=" + force);
        if (maxRejectRate != null) {
            arguments.add("--redress.max-reject-rate=" + maxRejectRate);
        }
        return arguments;
    }
}
