package org.redress.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as Markdown has it, numbers to the right. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... heads) {
        rows.add(List.of(heads));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        String rule = IntStream.range(0, columns)
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .collect(Collectors.joining("|", "|", "|\n"));
        List<String> lines = rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .toList();
        return lines.get(0) + rule + String.join("", lines.subList(1, lines.size()));
    }
}
