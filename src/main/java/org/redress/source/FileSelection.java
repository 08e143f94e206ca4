package org.redress.source;

import java.util.List;
import java.util.regex.Pattern;

/** Which files of the input folder belong to the input, told by their paths: those that are included and not excluded. */
public final class FileSelection {

    /** Every file belongs to the input. */
    public static final FileSelection ALL = FileSelection.of(List.of(), List.of());

    private final List<Pattern> include;
    private final List<Pattern> exclude;

    private FileSelection(List<Pattern> include, List<Pattern> exclude) {
        this.include = include;
        this.exclude = exclude;
    }

    /**
     * A selection by patterns such as {@code *.txt}, {@code 2024/**} or {@code **}{@code /draft-*}; one without a slash is
     * for the name of the file, one with a slash for its path.
     *
     * @param include empty for every file
     * @throws IllegalArgumentException if a pattern cannot be understood, saying why
     */
    public static FileSelection of(List<String> include, List<String> exclude) {
        return new FileSelection(
                include.stream().map(Glob::compile).toList(),
                exclude.stream().map(Glob::compile).toList());
    }

    /**
     * Whether a file belongs to the input.
     *
     * @param path relative to the input folder, as the dataset gives it
     */
    public boolean contains(String path) {
        return (include.isEmpty() || matches(include, path)) && !matches(exclude, path);
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
