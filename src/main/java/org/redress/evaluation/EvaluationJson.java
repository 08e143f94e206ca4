package org.redress.evaluation;

import java.util.List;
import org.redress.dataset.ExtractorVersion;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes scores for programs: an object for every line by its code, with everything that was missed or is extra. */
final class EvaluationJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    static String write(List<Score> scores) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("extractor_version", ExtractorVersion.current());
        scores.forEach(score -> add(root.putObject(score.line().code()), score));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode line, Score score) {
        line.put("title", score.line().title());
        line.put("gold", score.gold());
        line.put("found", score.found());
        line.put("precision", score.precision());
        line.put("recall", score.recall());
        line.put("f1", score.f1());
        addAll(line.putArray("missed"), score.missed());
        addAll(line.putArray("extra"), score.extra());
    }

    private static void addAll(ArrayNode array, List<Fact> facts) {
        for (Fact fact : facts) {
            ObjectNode row = array.addObject().put("source_file", fact.path());
            fact.values().forEach((name, value) -> row.put(name, value.isEmpty() ? null : value));
        }
    }
}
