package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An input and an output folder, and the commands as a user types them. */
final class Terminal {

    private final Path input;
    private final Path output;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Terminal(Path folder) throws IOException {
        this.input = Files.createDirectories(folder.resolve("input"));
        this.output = folder.resolve("output");
    }

    Path input() {
        return input;
    }

    Path output() {
        return output;
    }

    /** What the last command wrote to standard output. */
    String out() {
        return out.toString();
    }

    /** What the last command wrote to standard error. */
    String err() {
        return err.toString();
    }

    /** Puts a file into the input folder. */
    void write(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The exit code of {@code extract}. */
    int extract(String... options) {
        return execute(Stream.of("extract", "--input=" + input, "--output=" + output), options);
    }

    /** The exit code of {@code runs}. */
    int runs(String... options) {
        return execute(Stream.of("runs", "--output=" + output), options);
    }

    /** The CSV files of the newest snapshot, by their names. */
    Map<String, String> csv() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("latest"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    private int execute(Stream<String> command, String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return RedressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }
}
