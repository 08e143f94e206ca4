package org.redress.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes a snapshot as a Data Package, version 2 (datapackage.org): every table with its schema, keys, row counts
 * and checksums.
 */
final class DataPackage {

    static final String FILE = "datapackage.json";

    /** Where the standard publishes the JSON Schema of each kind of descriptor. */
    static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    /** Redress does not know who made its input. */
    private static final String TERMS =
            "The texts in it are on the terms of those who wrote the decisions; no licence is stated" + " here.";

    private static final String PARQUET = "application/vnd.apache.parquet";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private DataPackage() {}

    /** The content of {@code datapackage.json}. */
    static String describe(List<PublishedTable> tables, CsvStyle style) {
        ObjectNode root = MAPPER.createObjectNode();
        addTitle(root, "What Redress read from a folder of decisions. " + describe(style) + " " + TERMS);
        root.put("id", identify(tables));
        root.put("extractorVersion", ExtractorVersion.current());
        root.put("spreadsheetSafe", style == CsvStyle.SPREADSHEET_SAFE);
        addSources(root.putArray("sources"));
        ArrayNode resources = root.putArray("resources");
        for (PublishedTable table : tables) {
            ObjectNode resource = resources.addObject();
            addTable(resource, table.table());
            addFile(resource, table.csv(), table.rows());
            addFile(resource.putObject("parquet").put("mediatype", PARQUET), table.parquet(), table.rows());
        }
        return print(root);
    }

    /** The same description without anything that only a snapshot can tell: what every snapshot will look like. */
    static String describeTables() {
        ObjectNode root = MAPPER.createObjectNode();
        addTitle(root, "The tables that Redress makes of a folder of decisions.");
        ArrayNode resources = root.putArray("resources");
        for (Table<?> table : Tables.ALL) {
            addTable(resources.addObject(), table);
        }
        return print(root);
    }

    private static String print(ObjectNode root) {
        return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    }

    private static void addTitle(ObjectNode root, String description) {
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", "redress");
        root.put("title", "Ombudsman decisions");
        root.put("description", description);
        root.put("version", Tables.SCHEMA_VERSION);
        root.putArray("keywords")
                .add("ombudsman")
                .add("decisions")
                .add("remedies")
                .add("local government");
    }

    /** The same for the same rows, whenever and wherever they were published. */
    private static String identify(List<PublishedTable> tables) {
        StringBuilder content = new StringBuilder(Tables.SCHEMA_VERSION);
        tables.forEach(table -> content.append(' ').append(table.csv().sha256()));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String describe(CsvStyle style) {
        return switch (style) {
            case EXACT -> "Cells of the CSV files are exactly what was read.";
            case SPREADSHEET_SAFE ->
                "In the CSV files a text cell that starts with = + - @, tab or carriage return has a"
                        + " leading apostrophe, which is not in the Parquet files.";
        };
    }

    /** The decisions' own publisher is not named, for the same reason as in {@link #TERMS}. */
    private static void addSources(ArrayNode sources) {
        sources.addObject()
                .put("title", "legislation.gov.uk: titles and addresses of legislation (Open Government Licence v3.0)")
                .put("path", "https://www.legislation.gov.uk/");
        sources.addObject()
                .put("title", "mySociety: names and codes of UK local authorities (CC BY 4.0)")
                .put("path", "https://github.com/mysociety/uk_local_authority_names_and_codes");
    }

    private static void addTable(ObjectNode resource, Table<?> table) {
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("description", table.description());
        resource.put("path", table.csvFile());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        addDialect(resource.putObject("dialect"));
        TableSchema.describe(resource.putObject("schema"), table);
    }

    private static void addFile(ObjectNode node, WrittenFile file, long rows) {
        node.put("path", file.name());
        node.put("rows", rows);
        node.put("bytes", file.bytes());
        node.put("hash", "sha256:" + file.sha256());
    }

    private static void addDialect(ObjectNode dialect) {
        dialect.put("$schema", PROFILES + "tabledialect.json");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
    }
}
