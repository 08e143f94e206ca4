package org.redress.dataset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DuckDB reads both formats of every table and must find the same rows, in the same order, with the declared types. */
class PublishedFormatsTests {

    @TempDir
    static Path output;

    private static Path snapshot = Path.of("");
    private static DatasetCounts counts = new DatasetCounts(Map.of(), Payments.NONE, Map.of());
    private static DuckDb duckDb;

    @BeforeAll
    static void publishSnapshot() throws Exception {
        duckDb = new DuckDb();
        try (SnapshotDraft draft = SampleSnapshots.store(output, CsvStyle.EXACT).begin(Instant.EPOCH)) {
            counts = SampleSnapshots.write(draft, SampleDecisions.all().iterator());
            snapshot = draft.publish();
        }
    }

    @AfterAll
    static void closeDuckDb() throws SQLException {
        duckDb.close();
    }

    static List<Table<?>> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvAndParquetHoldTheSameRowsInTheSameOrder(Table<?> table) throws SQLException {
        String columns =
                table.columns().stream().map(PublishedFormatsTests::asCsvCell).collect(joining(", "));
        List<List<String>> parquet = duckDb.query("select " + columns + " from " + parquet(table));
        assertThat(duckDb.query("select * from " + csv(table, type -> "VARCHAR")))
                .isEqualTo(parquet)
                .hasSize((int) counts.rows(table.name()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvReadWithTheDeclaredTypesEqualsParquet(Table<?> table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> column.type() == ColumnType.LIST ? asCsvCell(column) : "\"" + column.name() + "\"")
                .collect(joining(", "));
        String csv = "select * from " + csv(table, type -> type == ColumnType.LIST ? "VARCHAR" : duckDbType(type));
        String parquet = "select " + columns + " from " + parquet(table);
        assertThat(duckDb.query(csv + " except all " + parquet)).isEmpty();
        assertThat(duckDb.query(parquet + " except all " + csv)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void parquetHasTheDeclaredTypes(Table<?> table) throws SQLException {
        List<List<String>> described = duckDb.query("describe select * from " + parquet(table));
        assertThat(described.stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyElementsOf(table.columns().stream()
                        .map(column -> column.name() + " " + duckDbType(column.type()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRequiredColumnIsRequiredInParquetAndEveryPageIsZstd(Table<?> table) throws SQLException {
        List<List<String>> schema = duckDb.query("select name, repetition_type from parquet_schema('" + path(table)
                + "') where repetition_type <> 'REPEATED' and name <> 'element' and name <> '" + table.name() + "'");
        assertThat(schema)
                .containsExactlyElementsOf(table.columns().stream()
                        .map(column -> List.of(column.name(), column.isRequired() ? "REQUIRED" : "OPTIONAL"))
                        .toList());
        assertThat(duckDb.query("select distinct compression from parquet_metadata('" + path(table) + "')"))
                .containsExactly(List.of("ZSTD"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void parquetFooterDescribesVersionsAndEveryColumn(Table<?> table) throws SQLException {
        List<List<String>> metadata =
                duckDb.query("select decode(key), decode(value) from parquet_kv_metadata('" + path(table) + "')");
        assertThat(metadata)
                .contains(
                        List.of("redress.version", ExtractorVersion.current()),
                        List.of("redress.schema_version", Tables.SCHEMA_VERSION),
                        List.of("redress.table", table.description()));
        for (Column<?> column : table.columns()) {
            assertThat(metadata).contains(List.of("redress.column." + column.name(), column.description()));
        }
    }

    @Test
    void hostileTextSurvivesOnOneLine() throws SQLException {
        String expected = SampleDecisions.HOSTILE.replace("\u2028", " ").replace("\r\n", " ");
        assertThat(duckDb.query("select summary from " + parquet(DecisionsTable.TABLE) + " where outcome = '@at'"))
                .containsExactly(List.of(expected));
    }

    @Test
    void listsHoldOneItemPerPersonAndNoneIsAbsent() throws SQLException {
        assertThat(duckDb.query(
                        "select len(complainants), complainants[2], issues from " + parquet(DecisionsTable.TABLE)))
                .containsExactly(
                        Arrays.asList(null, null, null),
                        Arrays.asList("1", null, "[total_mismatch]"),
                        List.of("3", "Mrs \"Y\"", "[impossible_date, no_outcome_printed]"));
    }

    @Test
    void csvIsUtf8WithoutByteOrderMarkWithLineFeedsAndMinimalQuotes() throws IOException {
        assertThat(Files.readString(snapshot.resolve("boilerplate.csv"))).isEqualTo("""
                        text,rule,files,example_file
                        =cmd,before_title,1,"c/wéird, ""name"".txt"
                        Share this page,listed,2,b/usual.txt
                        """);
    }

    private static String asCsvCell(Column<?> column) {
        String name = "\"" + column.name() + "\"";
        return column.type() == ColumnType.LIST
                ? "array_to_string(" + name + ", '; ')"
                : "cast(" + name + " as varchar)";
    }

    private static String duckDbType(ColumnType type) {
        return switch (type) {
            case TEXT, CODE, URI -> "VARCHAR";
            case LIST -> "VARCHAR[]";
            case INTEGER -> "INTEGER";
            case MONEY -> "DECIMAL(12,2)";
            case DATE -> "DATE";
            case FLAG -> "BOOLEAN";
        };
    }

    private static String csv(Table<?> table, Function<ColumnType, String> types) {
        String columns = table.columns().stream()
                .map(column -> "'" + column.name() + "': '" + types.apply(column.type()) + "'")
                .collect(joining(", "));
        return "read_csv('" + snapshot.resolve(table.csvFile())
                + "', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {"
                + columns + "})";
    }

    private static String parquet(Table<?> table) {
        return "read_parquet('" + path(table) + "')";
    }

    private static Path path(Table<?> table) {
        return snapshot.resolve(table.parquetFile());
    }
}
