package org.redress.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.dataset.CsvRow;
import org.redress.dataset.DecisionRows;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision that somebody has annotated, with what Redress reads in it.
 *
 * @param gold annotated rows, by table
 * @param found rows of Redress, by table
 */
record AnnotatedDecision(
        Path file, Map<String, List<Map<String, String>>> gold, Map<String, List<Map<String, String>>> found) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** All decisions of a folder of annotations; files that are to be rejected are none. */
    static List<AnnotatedDecision> in(BenchmarkSettings.Annotated folders) {
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
        try (Stream<Path> files = Files.list(folders.gold())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, folders.input(), reader))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When it was decided; empty if that is not printed. */
    String date() {
        return rows(found, "decisions").get(0).getOrDefault("decision_date", "");
    }

    List<Map<String, String>> gold(String table) {
        return rows(gold, table);
    }

    List<Map<String, String>> found(String table) {
        return rows(found, table);
    }

    private static Optional<AnnotatedDecision> read(Path annotations, Path input, DecisionReader reader) {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(annotations));
            if (!json.path("reject").isNull() && !json.path("reject").isMissingNode()) {
                return Optional.empty();
            }
            Path file = input.resolve(json.path("source_file").asString()).toAbsolutePath();
            Map<String, List<Map<String, String>>> found = new HashMap<>();
            for (CsvRow row :
                    DecisionRows.toCsv(reader.read(new SourceFile(file.toString(), "0"), Files.readAllBytes(file)))) {
                found.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.cells());
            }
            return Optional.of(new AnnotatedDecision(
                    file, Map.of("dates", rows(json, "dates"), "remedies", rows(json, "remedies")), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(JsonNode json, String table) {
        return json.path(table).valueStream().map(AnnotatedDecision::cells).toList();
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new HashMap<>();
        row.properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));
        return cells;
    }

    private static List<Map<String, String>> rows(Map<String, List<Map<String, String>>> tables, String table) {
        return tables.getOrDefault(table, List.of());
    }
}
