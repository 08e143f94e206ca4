package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.config.ConfigFiles;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;
import org.redress.source.DocumentRecogniser;
import org.redress.source.TextDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Structure against the annotated decisions beside the project; skipped where they are not there. */
class SharedDecisionsTests {

    private static final Path SHARED = Path.of(System.getProperty("redress.shared", "../shared"));

    private final StatementParser parser = new StatementParser(ConfigFiles.shipped());
    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> readsAnnotatedDecisions() throws IOException {
        return tests(SHARED.resolve("decisions"), SHARED.resolve("gold"));
    }

    @TestFactory
    Stream<DynamicTest> readsAnnotatedHeadings() throws IOException {
        return tests(SHARED.resolve("headers/decisions"), SHARED.resolve("headers/gold"));
    }

    private Stream<DynamicTest> tests(Path inputs, Path gold) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(gold), () -> "no annotated decisions at " + gold);
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                JsonNode expected = json.readTree(Files.readString(file));
                Path input = inputs.resolve(expected.get("source_file").asString());
                tests.add(DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input, expected)));
            }
        }
        return tests.stream();
    }

    private void check(Path input, JsonNode expected) throws IOException {
        SourceText text = new TextDecoder().decode(Files.readAllBytes(input));
        if (!expected.get("reject").isNull()) {
            assertThatThrownBy(() -> new DocumentRecogniser().requireOneDecision(text))
                    .isInstanceOfSatisfying(
                            RejectedFileException.class,
                            rejected -> assertThat(rejected.reason().code())
                                    .isEqualTo(expected.get("reject").asString()));
            return;
        }
        new DocumentRecogniser().requireOneDecision(text);
        Statement statement = parser.parse(text);
        assertThat(headingOf(statement, expected.get("decision"))).isEqualTo(headingIn(expected.get("decision")));
        assertThat(paragraphsOf(statement)).isEqualTo(paragraphsIn(expected.get("sections")));
    }

    private static List<String> headingOf(Statement statement, JsonNode scored) {
        List<String> fields = new ArrayList<>(List.of(
                "" + statement.heading().reference(),
                "" + statement.heading().organisation(),
                "" + statement.heading().category(),
                "" + statement.heading().subcategory(),
                "" + statement.heading().outcome(),
                "" + statement.heading().decisionDate(),
                "" + statement.heading().url()));
        if (scored.has("document_type")) {
            fields.add(statement.documentType().code());
            fields.add(statement.rendering().code());
            fields.add(statement.heading().decisionId());
        }
        return fields;
    }

    private static List<String> headingIn(JsonNode decision) {
        List<String> names = new ArrayList<>(
                List.of("reference", "organisation", "category", "subcategory", "outcome", "decision_date", "url"));
        if (decision.has("document_type")) {
            names.addAll(List.of("document_type", "rendering", "decision_id"));
        }
        return names.stream()
                .map(name -> decision.get(name).isNull()
                        ? "null"
                        : decision.get(name).asString())
                .toList();
    }

    private static List<String> paragraphsOf(Statement statement) {
        return statement.passages().stream()
                .filter(passage -> passage.item() == 0)
                .map(passage -> passage.number() + " " + passage.section().code())
                .toList();
    }

    private static List<String> paragraphsIn(JsonNode sections) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode range : sections) {
            for (int n = range.get(0).asInt(); n <= range.get(1).asInt(); n++) {
                paragraphs.add(n + " " + range.get(2).asString());
            }
        }
        return paragraphs;
    }
}
