package org.redress.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Annotations bent at random, so that figures come out that are not all 1: rows are left out, repeated and mixed, and
 * files change from accepted to rejected.
 */
final class BentGold {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> TABLES = List.of("remedies", "legislation", "dates");

    private final Random random;
    private final List<ObjectNode> files = new ArrayList<>();

    BentGold(Path gold, long seed) throws IOException {
        this.random = new Random(seed);
        try (Stream<Path> found = Files.list(gold)) {
            for (Path file : found.sorted().toList()) {
                files.add((ObjectNode) MAPPER.readTree(Files.readAllBytes(file)));
            }
        }
    }

    /** Writes the bent annotations into {@code folder}. */
    Path write(Path folder) throws IOException {
        files.forEach(this::bend);
        for (ObjectNode file : files) {
            Path target = folder.resolve(files.indexOf(file) + ".json");
            Files.writeString(target, MAPPER.writeValueAsString(file));
        }
        return folder;
    }

    private void bend(ObjectNode file) {
        if (!file.path("reject").isNull()) {
            file.put(
                    "reject",
                    random.nextBoolean() ? "duplicate" : file.path("reject").asString());
        } else if (random.nextInt(10) == 0) {
            file.put("reject", "superseded");
        } else {
            TABLES.forEach(table -> bendRows((ArrayNode) file.get(table)));
            bendHeading((ObjectNode) file.get("decision"));
            bendSections(file);
            ignoreATitle(file);
        }
    }

    private void bendRows(ArrayNode rows) {
        List<JsonNode> left = new ArrayList<>();
        for (JsonNode row : rows) {
            int copies = random.nextInt(6) == 0 ? random.nextInt(3) : 1;
            for (int copy = 0; copy < copies; copy++) {
                left.add(random.nextInt(5) == 0 ? mix((ObjectNode) row.deepCopy(), rows) : row);
            }
        }
        rows.removeAll();
        rows.addAll(left);
    }

    /** Takes one value from another row, so that it is always one that the column can hold. */
    private ObjectNode mix(ObjectNode row, ArrayNode rows) {
        List<String> names = List.copyOf(row.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        row.set(name, rows.get(random.nextInt(rows.size())).get(name));
        return row;
    }

    private void bendHeading(ObjectNode heading) {
        JsonNode other = files.get(random.nextInt(files.size())).path("decision");
        for (String name : List.copyOf(heading.propertyNames())) {
            if (random.nextInt(6) == 0 && other.has(name)) {
                heading.set(name, other.get(name));
            } else if (random.nextInt(6) == 0) {
                heading.remove(name);
            }
        }
    }

    private void bendSections(ObjectNode file) {
        if (random.nextInt(5) == 0) {
            file.remove("sections");
        } else {
            ArrayNode last =
                    (ArrayNode) file.get("sections").get(file.get("sections").size() - 1);
            last.set(1, last.get(1).intValue() + random.nextInt(3) - 1);
        }
    }

    private void ignoreATitle(ObjectNode file) {
        if (random.nextBoolean() && !file.get("legislation").isEmpty()) {
            String title = file.get("legislation").get(0).get("title").asString();
            file.putArray("ignore").add(title.toUpperCase(Locale.ROOT));
        }
    }
}
