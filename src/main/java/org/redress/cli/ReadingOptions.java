package org.redress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is read and by which rules. */
final class ReadingOptions {

    private static final Path USUAL_CONFIG = Path.of("config");

    /** Only these: an application.yaml that happens to lie in the current folder belongs to another program. */
    private static final String SETTINGS = "--spring.config.location=classpath:/,classpath:/config/";

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "The decisions as text files, in this folder and below (default: ${DEFAULT-VALUE}).")
    private Path input = Path.of("input");

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Your own settings, rules and reference tables; files that are not there are those that"
                    + " ship with Redress (default: the folder config, if there is one).")
    private @Nullable Path config;

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
        requireFolder(input, "input");
        List<String> arguments = new ArrayList<>();
        arguments.add("--run.input=" + input.toAbsolutePath().normalize());
        arguments.addAll(configArguments());
        if (threads != null) {
            arguments.add("--redress.threads=" + requirePositive(threads));
        }
        return arguments;
    }

    private List<String> configArguments() {
        Path own = config == null ? usualConfig() : config;
        if (own == null) {
            return List.of(SETTINGS);
        }
        requireFolder(own, "config");
        Path folder = own.toAbsolutePath().normalize();
        return List.of("--run.config=" + folder, SETTINGS + ",optional:" + folder.toUri());
    }

    private static @Nullable Path usualConfig() {
        return Files.isDirectory(USUAL_CONFIG) ? USUAL_CONFIG : null;
    }

    private static void requireFolder(Path folder, String option) {
        if (!Files.isDirectory(folder)) {
            String fact = Files.exists(folder) ? " is not a folder" : " does not exist";
            throw new UsageException("the " + option + " folder " + folder.toAbsolutePath() + fact
                    + "; name one with --" + option + " DIR");
        }
    }

    private static int requirePositive(int threads) {
        if (threads < 1) {
            throw new UsageException("--threads must be 1 or more, not " + threads);
        }
        return threads;
    }
}
