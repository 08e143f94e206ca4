package org.redress.structure;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.config.ConfigFiles;

/** The lines of website furniture that somebody has seen and listed in {@code config/boilerplate.txt}. */
final class Boilerplate {

    private final Set<String> lines;

    private Boilerplate(Set<String> lines) {
        this.lines = lines;
    }

    static Boilerplate load(ConfigFiles config) {
        return parse(config.read("boilerplate.txt"));
    }

    /** Reads the list: one line of furniture a line, comments after {@code #}. */
    static Boilerplate parse(String list) {
        return new Boilerplate(list.lines()
                .map(String::strip)
                .filter(Predicate.not(line -> line.isEmpty() || line.startsWith("#")))
                .map(Boilerplate::key)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the whole line is listed. A list item never is: {@code • Privacy settings} may be a decision's own. */
    boolean lists(Line line) {
        return !line.isMarked() && lines.contains(Folding.fold(line.words()));
    }

    private static String key(String text) {
        return Folding.fold(CleanText.of(text, 0, text.length()).text());
    }
}
