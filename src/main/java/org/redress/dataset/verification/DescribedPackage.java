package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.dataset.CsvStyle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code datapackage.json} of a snapshot, as far as files can be compared with it. */
record DescribedPackage(CsvStyle style, List<DescribedTable> tables) {

    static final String FILE = "datapackage.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    DescribedPackage {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the description of a snapshot.
     *
     * @throws IOException if it cannot be read
     * @throws DamagedFileException if there is none, or it is no such description
     */
    static DescribedPackage read(Path snapshot) throws IOException, DamagedFileException {
        Path file = snapshot.resolve(FILE);
        if (!Files.exists(file)) {
            throw new DamagedFileException("is missing");
        }
        byte[] content = Files.readAllBytes(file);
        try {
            JsonNode root = MAPPER.readTree(content);
            CsvStyle style =
                    root.required("spreadsheetSafe").booleanValue() ? CsvStyle.SPREADSHEET_SAFE : CsvStyle.EXACT;
            return new DescribedPackage(style, elements(root, "resources", DescribedPackage::table));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new DamagedFileException("does not describe a snapshot: " + firstLine(e), e);
        }
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.csv().rows()).sum();
    }

    long bytes() {
        return tables.stream().mapToLong(DescribedTable::bytes).sum();
    }

    Stream<DescribedFile> files() {
        return tables.stream().flatMap(table -> Stream.of(table.csv(), table.parquet()));
    }

    /**
     * The table of this name.
     *
     * @throws DamagedFileException if it is not described
     */
    DescribedTable table(String name) throws DamagedFileException {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DamagedFileException("refers to a table " + name + " that is not described"));
    }

    private static DescribedTable table(JsonNode resource) {
        JsonNode schema = resource.required("schema");
        return new DescribedTable(
                resource.required("name").stringValue(),
                file(resource),
                file(resource.required("parquet")),
                elements(schema, "fields", DescribedPackage::column),
                elements(schema, "primaryKey", JsonNode::stringValue),
                elements(schema, "foreignKeys", DescribedPackage::reference));
    }

    private static DescribedFile file(JsonNode node) {
        return new DescribedFile(
                node.required("path").stringValue(),
                node.required("rows").longValue(),
                node.required("bytes").longValue(),
                node.required("hash").stringValue().replaceFirst("^sha256:", ""));
    }

    private static DescribedColumn column(JsonNode field) {
        return new DescribedColumn(
                field.required("name").stringValue(), field.path("delimiter").stringValue(""));
    }

    private static DescribedTable.Reference reference(JsonNode foreignKey) {
        JsonNode target = foreignKey.required("reference");
        return new DescribedTable.Reference(
                target.required("resource").stringValue(),
                elements(foreignKey, "fields", JsonNode::stringValue),
                elements(target, "fields", JsonNode::stringValue));
    }

    private static <T> List<T> elements(JsonNode node, String name, Function<JsonNode, T> reading) {
        return node.path(name).valueStream().map(reading).toList();
    }

    private static String firstLine(Exception exception) {
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    }
}
