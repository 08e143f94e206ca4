package org.redress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.DatasetStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The options of the one-off form, which prints what it reads and publishes nothing. */
final class OneOffOptions {

    /** The forms in which data is printed, as users spell them. */
    enum Format {
        ndjson,
        csv
    }

    /** The tables, for completion. */
    static final class TableNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return DatasetStream.tables().iterator();
        }
    }

    private static final String STANDARD_INPUT = "-";
    private static final List<String> FOR_PUBLISHING = List.of("--output", "--force", "--max-reject-rate", "--dry-run");
    private static final String USUAL_CSV = "decisions";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "With --stdout: what to read, files and folders; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--stdout",
            description =
                    "Print what is read from each FILE, or from the --input folder, to standard output; nothing is"
                            + " published and nothing is kept.")
    private boolean stdout;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "With --stdout: ndjson, a line for every file with its rows of every table, or csv, one table"
                    + " as it is published (default: ndjson).")
    private @Nullable Format format;

    @Option(
            names = "--table",
            completionCandidates = TableNames.class,
            paramLabel = "TABLE",
            description = "With --stdout: only this table, in ndjson with a line for every row (default for csv:"
                    + " decisions).")
    private @Nullable String table;

    /** Whether the one-off form is wanted. */
    boolean isWanted() {
        return stdout;
    }

    /** The files and folders to read; empty if it is the input folder. */
    List<String> files() {
        return files.stream().map(Path::toString).toList();
    }

    /** Whether the output is to be CSV. */
    boolean isCsv() {
        return format == Format.csv;
    }

    /** The table to print; null for all of them. */
    @Nullable
    String table() {
        return table == null && isCsv() ? USUAL_CSV : table;
    }

    /**
     * Makes sure that the options go together.
     *
     * @throws UsageException if they do not, saying what to do
     */
    void requireSound() {
        if (stdout) {
            requireNoPublishing();
            requireTable();
            requireSources();
        } else {
            requireNoOneOff();
        }
    }

    private void requireNoOneOff() {
        if (!files.isEmpty()) {
            throw new UsageException("FILE is for --stdout: add --stdout to print what is read from " + files.get(0)
                    + ", or name a folder to publish with --input DIR");
        }
        for (String option : List.of("--format", "--table")) {
            if (isGiven(option)) {
                throw new UsageException(option + " is for --stdout: add --stdout to print, or leave " + option
                        + " out to publish every table as CSV and Parquet");
            }
        }
    }

    private void requireNoPublishing() {
        for (String option : FOR_PUBLISHING) {
            if (isGiven(option)) {
                throw new UsageException(
                        option + " is for publishing, and --stdout publishes nothing: leave one of them out");
            }
        }
    }

    private void requireTable() {
        if (table != null && !DatasetStream.tables().contains(table)) {
            throw new UsageException(
                    "--table must be one of " + String.join(", ", DatasetStream.tables()) + ", not " + table);
        }
    }

    private void requireSources() {
        boolean input = isGiven("--input");
        if (input && !files.isEmpty()) {
            throw new UsageException("name what to read either as FILE or with --input, not both");
        }
        if (!input && files.isEmpty()) {
            throw new UsageException(
                    "--stdout needs to know what to read: name a FILE or a folder, - for standard input, or --input DIR");
        }
        if (files().stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("- stands for standard input, which can be read only once");
        }
        files().stream().filter(name -> !name.equals(STANDARD_INPUT)).forEach(OneOffOptions::requireThere);
    }

    private static void requireThere(String name) {
        if (!Files.exists(Path.of(name))) {
            throw new UsageException(name + " does not exist; name a file, a folder, or - for standard input");
        }
    }

    private boolean isGiven(String option) {
        ParseResult arguments = spec.commandLine().getParseResult();
        return arguments.hasMatchedOption(option);
    }
}
