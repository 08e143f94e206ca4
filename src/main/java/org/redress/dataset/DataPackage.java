package org.redress.dataset;

import java.util.List;
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

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private DataPackage() {}

    /** The content of {@code datapackage.json}. */
    static String describe(List<PublishedTable> tables, CsvStyle style) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("name", "redress");
        root.put("title", "Ombudsman decisions");
        root.put("description", "What Redress read from a folder of decisions. " + describe(style));
        root.put("version", Tables.SCHEMA_VERSION);
        root.put("extractorVersion", ExtractorVersion.current());
        root.put("spreadsheetSafe", style == CsvStyle.SPREADSHEET_SAFE);
        addSources(root.putArray("sources"));
        ArrayNode resources = root.putArray("resources");
        for (PublishedTable table : tables) {
            addResource(resources.addObject(), table);
        }
        return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    }

    private static String describe(CsvStyle style) {
        return switch (style) {
            case EXACT -> "Cells of the CSV files are exactly what was read.";
            case SPREADSHEET_SAFE ->
                "In the CSV files a text cell that starts with = + - @, tab or carriage return has a"
                        + " leading apostrophe, which is not in the Parquet files.";
        };
    }

    /** The decisions' own publisher is not named, because Redress does not know who made its input. */
    private static void addSources(ArrayNode sources) {
        sources.addObject()
                .put("title", "legislation.gov.uk: titles and addresses of legislation (Open Government Licence v3.0)")
                .put("path", "https://www.legislation.gov.uk/");
        sources.addObject()
                .put("title", "mySociety: names and codes of UK local authorities (CC BY 4.0)")
                .put("path", "https://github.com/mysociety/uk_local_authority_names_and_codes");
    }

    private static void addResource(ObjectNode resource, PublishedTable published) {
        Table<?> table = published.table();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("encoding", "utf-8");
        addFile(resource, published.csv(), "text/csv", published.rows());
        addFile(resource.putObject("parquet"), published.parquet(), "application/vnd.apache.parquet", published.rows());
        addDialect(resource.putObject("dialect"));
        TableSchema.describe(resource.putObject("schema"), table);
    }

    private static void addFile(ObjectNode node, WrittenFile file, String mediaType, long rows) {
        node.put("path", file.name());
        node.put("mediatype", mediaType);
        node.put("rows", rows);
        node.put("bytes", file.bytes());
        node.put("hash", "sha256:" + file.sha256());
    }

    private static void addDialect(ObjectNode dialect) {
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
    }
}
