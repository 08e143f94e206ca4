package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTests {

    /** The field types of Table Schema, version 2, that the dataset uses. */
    private static final Set<String> TYPES = Set.of("string", "list", "integer", "number", "date", "boolean");

    @TempDir
    static Path output;

    private static Path snapshot = Path.of("");
    private static JsonNode dataPackage = new JsonMapper().createObjectNode();

    @BeforeAll
    static void publishSnapshot() throws IOException {
        try (SnapshotDraft draft = SampleSnapshots.store(output, CsvStyle.EXACT).begin(Instant.EPOCH)) {
            SampleSnapshots.write(draft, SampleDecisions.all().iterator());
            snapshot = draft.publish();
        }
        dataPackage = new JsonMapper().readTree(Files.readString(snapshot.resolve("datapackage.json")));
    }

    @Test
    void namesItselfItsVersionsAndItsSources() {
        assertThat(dataPackage.path("$schema").stringValue())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(dataPackage.path("name").stringValue()).matches("[a-z0-9._-]+");
        assertThat(dataPackage.path("version").stringValue()).isEqualTo(Tables.SCHEMA_VERSION);
        assertThat(dataPackage.path("extractorVersion").stringValue()).isEqualTo(ExtractorVersion.current());
        assertThat(dataPackage.path("spreadsheetSafe").booleanValue()).isFalse();
        assertThat(dataPackage.path("sources"))
                .allSatisfy(
                        source -> assertThat(source.path("title").stringValue()).isNotBlank());
    }

    @Test
    void hasAnIdThatTellsOtherRowsApartButNotOtherTimes() throws IOException {
        String id = dataPackage.path("id").stringValue();
        assertThat(id)
                .matches("urn:uuid:[0-9a-f-]{36}")
                .isEqualTo(idOf(SampleDecisions.all().iterator()));
        assertThat(idOf(SampleDecisions.all().subList(0, 1).iterator())).isNotEqualTo(id);
    }

    @Test
    void countsAndSumsAreDeclaredNotNegative() {
        for (JsonNode resource : dataPackage.path("resources")) {
            assertThat(resource.path("schema").path("fields"))
                    .allSatisfy(field -> assertThat(field.path("constraints").has("minimum"))
                            .isEqualTo(Set.of("integer", "number")
                                    .contains(field.path("type").stringValue())));
        }
    }

    @Test
    void claimsNoLicenceForWhatOthersWrote() {
        assertThat(dataPackage.has("licenses")).isFalse();
        assertThat(dataPackage.path("description").stringValue()).contains("no licence is stated");
    }

    @Test
    void listsEveryTable() {
        assertThat(dataPackage.path("resources"))
                .extracting(resource -> resource.path("name").stringValue())
                .containsExactly(
                        "decisions",
                        "paragraphs",
                        "remedies",
                        "legislation",
                        "dates",
                        "issues",
                        "rejects",
                        "boilerplate");
    }

    @Test
    void sizesAndChecksumsAreThoseOfTheFiles() throws Exception {
        for (JsonNode resource : dataPackage.path("resources")) {
            assertDescribesFile(resource);
            assertDescribesFile(resource.path("parquet"));
            assertThat(Files.readAllLines(snapshot.resolve(resource.path("path").stringValue())))
                    .hasSize(resource.path("rows").intValue() + 1);
        }
    }

    @Test
    void fieldsAreTheColumnsOfTheCsvHeader() throws IOException {
        for (JsonNode resource : dataPackage.path("resources")) {
            List<String> lines =
                    Files.readAllLines(snapshot.resolve(resource.path("path").stringValue()));
            assertThat(String.join(",", fieldNames(resource))).isEqualTo(lines.get(0));
            assertThat(resource.path("schema").path("fields")).allSatisfy(field -> {
                assertThat(TYPES).contains(field.path("type").stringValue());
                assertThat(field.path("description").stringValue()).endsWith(".");
                assertThat(field.path("constraints").path("required").isBoolean())
                        .isTrue();
            });
            assertThat(resource.path("schema").path("missingValues")).hasToString("[\"\"]");
        }
    }

    @Test
    void keysNameFieldsOfTheirTables() {
        for (JsonNode resource : dataPackage.path("resources")) {
            JsonNode schema = resource.path("schema");
            assertThat(fieldNames(resource)).containsAll(texts(schema.path("primaryKey")));
            for (JsonNode key : schema.path("foreignKeys")) {
                String table = key.path("reference").path("resource").stringValue();
                assertThat(fieldNames(resource)).containsAll(texts(key.path("fields")));
                assertThat(texts(schemaOf(table).path("primaryKey")))
                        .isEqualTo(texts(key.path("reference").path("fields")));
            }
        }
        assertThat(texts(schemaOf("paragraphs").path("primaryKey")))
                .containsExactly("decision_id", "paragraph", "item");
    }

    @Test
    void codesListEveryValueTheyCanHave() {
        JsonNode kind = schemaOf("remedies").path("fields").get(4);
        assertThat(kind.path("name").stringValue()).isEqualTo("kind");
        assertThat(texts(kind.path("constraints").path("enum"))).contains("apology", "payment", "other");
    }

    @Test
    void listsAreDeclaredWithTheirDelimiter() {
        JsonNode complainants = schemaOf("decisions").path("fields").get(12);
        assertThat(complainants.path("type").stringValue()).isEqualTo("list");
        assertThat(complainants.path("delimiter").stringValue()).isEqualTo("; ");
    }

    private static String idOf(Iterator<Decision> decisions) throws IOException {
        Path later = SampleSnapshots.publish(
                SampleSnapshots.store(output, CsvStyle.EXACT), Instant.EPOCH.plusSeconds(1), decisions);
        return new JsonMapper()
                .readTree(Files.readString(later.resolve("datapackage.json")))
                .path("id")
                .stringValue();
    }

    private static void assertDescribesFile(JsonNode node) throws Exception {
        byte[] bytes = Files.readAllBytes(snapshot.resolve(node.path("path").stringValue()));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(node.path("bytes").longValue()).isEqualTo(bytes.length);
        assertThat(node.path("hash").stringValue()).isEqualTo("sha256:" + hash);
    }

    private static JsonNode schemaOf(String table) {
        return StreamSupport.stream(dataPackage.path("resources").spliterator(), false)
                .filter(resource -> resource.path("name").stringValue().equals(table))
                .findFirst()
                .orElseThrow()
                .path("schema");
    }

    private static List<String> fieldNames(JsonNode resource) {
        return resource.path("schema")
                .path("fields")
                .valueStream()
                .map(field -> field.path("name").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
