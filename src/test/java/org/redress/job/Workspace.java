package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An input and an output folder, and the application run on them as the command line runs it. */
final class Workspace {

    private final Path input;
    private final Path output;

    Workspace(Path folder) throws IOException {
        this.input = Files.createDirectories(folder.resolve("input"));
        this.output = Files.createDirectories(folder.resolve("output"));
    }

    Path input() {
        return input;
    }

    Path output() {
        return output;
    }

    Path latest() {
        return output.resolve("latest");
    }

    void write(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void delete(String path) throws IOException {
        Files.delete(input.resolve(path));
    }

    /** Runs once, in an application of its own, and publishes something. */
    PublishedRun run(String... settings) throws IOException {
        return (PublishedRun) bringUpToDate(settings);
    }

    /** Runs once, in an application of its own. */
    RunResult bringUpToDate(String... settings) throws IOException {
        try (ConfigurableApplicationContext application = open(settings)) {
            return application.getBean(DatasetRun.class).run();
        }
    }

    /** The application before it runs. */
    ConfigurableApplicationContext open(String... settings) {
        List<String> arguments = new ArrayList<>(Arrays.asList(settings));
        arguments.add("--run.input=" + input);
        arguments.add("--run.output=" + output);
        return new SpringApplicationBuilder(RunConfiguration.class).run(arguments.toArray(String[]::new));
    }

    /** The CSV files of the newest snapshot, by their names. */
    Map<String, String> csv() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(latest())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    /** The rows of a table of the newest snapshot, without its header. */
    List<String> rows(String table) throws IOException {
        return csv().getOrDefault(table + ".csv", "").lines().skip(1).toList();
    }
}
