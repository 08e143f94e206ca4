package org.redress.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is read and by which rules. */
final class ReadingOptions {

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "The decisions as text files, in this folder and below (default: ${DEFAULT-VALUE}).")
    private Path input = Path.of("input");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time (default: one for every core).")
    private @Nullable Integer threads;

    /** The folder with the decisions. */
    Path input() {
        return input;
    }

    /**
     * The same as arguments of the application, which override every configuration file.
     *
     * @throws UsageException if a folder is not there or the number of threads cannot be
     */
    List<String> toApplicationArguments() {
        Folder.require(input, "input");
        List<String> arguments = new ArrayList<>(toRuleArguments());
        arguments.add("--run.input=" + input.toAbsolutePath().normalize());
        return arguments;
    }

    /**
     * The same without the input folder, for what is read from elsewhere.
     *
     * @throws UsageException if the folder of the configuration is not there or the number of threads cannot be
     */
    List<String> toRuleArguments() {
        List<String> arguments = new ArrayList<>(config.toApplicationArguments());
        if (threads != null) {
            arguments.add("--redress.threads=" + requirePositive(threads));
        }
        return arguments;
    }

    private static int requirePositive(int threads) {
        if (threads < 1) {
            throw new UsageException("--threads must be 1 or more, not " + threads);
        }
        return threads;
    }
}
