package org.redress.evaluation;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the annotations of one file into rows like those that a run publishes. */
final class GoldFileReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode json;

    private GoldFileReader(JsonNode json) {
        this.json = json;
    }

    /**
     * The annotations in a JSON file.
     *
     * @throws GoldException if they cannot be compared with anything
     */
    static GoldFile read(Path file) {
        try {
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static GoldFile parse(byte[] bytes) {
        try {
            GoldFile gold = new GoldFileReader(MAPPER.readTree(bytes)).read();
            GoldCheck.requireComparable(gold);
            return gold;
        } catch (JacksonException e) {
            throw new GoldException("not JSON, line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
    }

    private GoldFile read() {
        String path = GoldCells.text(json.path("source_file"));
        if (path.isEmpty()) {
            throw new GoldException("source_file is missing; write the path of the annotated file");
        }
        String reject = GoldCells.text(json.path("reject"));
        return reject.isEmpty()
                ? new GoldFile(new FileReading(path, FileReading.DECISION, tables()), ignoredTitles())
                : new GoldFile(new FileReading(path, reject, Map.of()), Set.of());
    }

    private Set<String> ignoredTitles() {
        return json.path("ignore")
                .valueStream()
                .map(title -> Folding.TEXT.fold(GoldCells.text(title)))
                .collect(toSet());
    }

    private Map<String, List<Map<String, String>>> tables() {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        tables.put("decisions", List.of(GoldCells.row("decision", json.path("decision"))));
        for (String table : List.of("remedies", "legislation", "dates")) {
            tables.put(table, rows(table));
        }
        if (!json.path("sections").isEmpty()) {
            tables.put("paragraphs", paragraphs());
        }
        return tables;
    }

    private List<Map<String, String>> rows(String table) {
        JsonNode rows = json.path(table);
        if (!rows.isArray()) {
            throw new GoldException(table + " is not a list; write [] if there is none");
        }
        return rows.valueStream().map(row -> GoldCells.row(table, row)).toList();
    }

    /** Sections are annotated as ranges of paragraphs. */
    private List<Map<String, String>> paragraphs() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode range : json.path("sections")) {
            if (!range.path(0).isInt() || !range.path(1).isInt()) {
                throw new GoldException(
                        "sections has " + range + "; write [first, last, section], the first two whole numbers");
            }
            for (int number = range.path(0).intValue(); number <= range.path(1).intValue(); number++) {
                rows.add(GoldCells.paragraph(number, range.path(2)));
            }
        }
        return rows;
    }
}
