package org.redress.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.source.FileSelection;
import picocli.CommandLine.Option;

/** The options that say which files and which decisions are wanted. */
final class SelectionOptions {

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description =
                    "Read only files that match, for example *.txt or 2024/**; a pattern without / is for the name of"
                            + " the file, one with / for its path below the folder; can be given several times.")
    private List<String> include = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out files that match, even if they are included; can be given several times.")
    private List<String> exclude = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Leave out decisions dated before this day, such as 2024-01-31; one that prints no date is kept.")
    private @Nullable String since;

    /**
     * The same as arguments of the application.
     *
     * @throws UsageException if a pattern or the date cannot be understood
     */
    List<String> toApplicationArguments() {
        List<String> arguments = new ArrayList<>();
        addAll("include", include, arguments);
        addAll("exclude", exclude, arguments);
        if (since != null) {
            arguments.add("--redress.since=" + requireDate(since));
        }
        return arguments;
    }

    /** One by one, because a pattern may hold commas. */
    private static void addAll(String name, List<String> patterns, List<String> arguments) {
        for (int i = 0; i < patterns.size(); i++) {
            requirePattern(name, patterns.get(i));
            arguments.add("--redress." + name + "[" + i + "]=" + patterns.get(i));
        }
    }

    private static void requirePattern(String name, String pattern) {
        try {
            FileSelection.of(List.of(pattern), List.of());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + name + ": " + e.getMessage());
        }
    }

    private static LocalDate requireDate(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new UsageException("--since must be a date such as 2024-01-31, not " + date);
        }
    }
}
