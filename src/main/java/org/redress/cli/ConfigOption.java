package org.redress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.config.ConfigFiles;
import picocli.CommandLine.Option;

/** The option that names the user's own settings, rules and tables. */
final class ConfigOption {

    private static final Path USUAL_CONFIG = Path.of("config");

    /** Only these: an application.yaml that happens to lie in the current folder belongs to another program. */
    private static final String SETTINGS = "--spring.config.location=classpath:/,classpath:/config/";

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Your own settings, rules and reference tables; files that are not there are those that"
                    + " ship with Redress (default: the folder config, if there is one).")
    private @Nullable Path config;

    /**
     * The same as arguments of the application.
     *
     * @throws UsageException if the folder is not there
     */
    List<String> toApplicationArguments() {
        Path own = config == null ? usualConfig() : config;
        if (own == null) {
            return List.of(SETTINGS);
        }
        Folder.require(own, "config");
        Path folder = own.toAbsolutePath().normalize();
        return List.of("--run.config=" + folder, SETTINGS + ",optional:" + folder.toUri());
    }

    /**
     * The rules and reference tables.
     *
     * @throws UsageException if the folder is not there
     */
    ConfigFiles files() {
        Path own = config == null ? usualConfig() : config;
        if (own == null) {
            return ConfigFiles.shipped();
        }
        Folder.require(own, "config");
        return ConfigFiles.in(own);
    }

    private static @Nullable Path usualConfig() {
        return Files.isDirectory(USUAL_CONFIG) ? USUAL_CONFIG : null;
    }
}
