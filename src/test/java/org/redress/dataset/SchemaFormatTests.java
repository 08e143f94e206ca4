package org.redress.dataset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three ways of showing the tables, each tried by what it is for. */
class SchemaFormatTests {

    private static final String SQL = SchemaFormat.SQL.show();

    @TempDir
    private Path folder;

    private Path snapshot = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        snapshot = SampleSnapshots.publish(SampleSnapshots.store(folder, CsvStyle.EXACT), Instant.EPOCH);
    }

    @Test
    void theDictionaryExplainsEveryColumnAndEveryCode() {
        String dictionary = SchemaFormat.MD.show();
        for (Table<?> table : Tables.ALL) {
            String chapter =
                    dictionary.split("\n## " + table.name() + "\n", 2)[1].split("\n## ", 2)[0];
            assertThat(chapter).contains(table.description());
            for (Column<?> column : table.columns()) {
                String row = chapter.lines()
                        .filter(line -> line.startsWith("| `" + column.name() + "` |"))
                        .collect(joining());
                assertThat(row).contains(column.description());
                assertThat(column.codes()).allSatisfy(code -> assertThat(row).contains("`" + code + "`"));
            }
        }
    }

    @Test
    void jsonIsTheDataPackageWithoutTheFiles() throws IOException {
        JsonNode described = read(Files.readString(snapshot.resolve(DataPackage.FILE)));
        JsonNode shown = read(SchemaFormat.JSON.show());
        assertThat(shown.path("version")).isEqualTo(described.path("version"));
        assertThat(shown.path("resources")).hasSameSizeAs(Tables.ALL);
        for (int i = 0; i < Tables.ALL.size(); i++) {
            JsonNode table = shown.path("resources").get(i);
            JsonNode published = described.path("resources").get(i);
            for (String property : List.of("name", "path", "description", "dialect", "schema")) {
                assertThat(table.path(property)).isEqualTo(published.path(property));
            }
            assertThat(table.has("bytes") || table.has("parquet")).isFalse();
        }
    }

    @Test
    void duckDbTakesTheTablesAndFillsThemFromParquet() throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.execute(at(snapshot, SQL));
            assertHoldsTheSnapshot(duckDb);
        }
    }

    @Test
    void duckDbFillsTheTablesFromCsv() throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.execute(definitions());
            duckDb.execute(at(snapshot, fromCsv()));
            assertHoldsTheSnapshot(duckDb);
        }
    }

    @Test
    void duckDbShowsWhatEveryColumnMeans() throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.execute(definitions());
            for (Table<?> table : Tables.ALL) {
                assertThat(duckDb.query("select comment from duckdb_tables() where table_name = '" + table + "'"))
                        .containsExactly(List.of(table.description()));
                assertThat(duckDb.query("select column_name, comment from duckdb_columns() where table_name = '" + table
                                + "' order by column_index"))
                        .containsExactlyElementsOf(table.columns().stream()
                                .map(column -> List.of(column.name(), column.description()))
                                .toList());
            }
        }
    }

    @Test
    void duckDbRefusesRowsThatBreakAKeyOrACode() throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.execute(at(snapshot, SQL));
            for (String wrong : List.of(
                    "insert into paragraphs select * from paragraphs",
                    "insert into paragraphs select * replace ('x' as decision_id) from paragraphs",
                    "insert into remedies select * replace (99 as remedy, 99 as paragraph) from remedies limit 1",
                    "insert into remedies select * replace (99 as remedy, 'gift' as kind) from remedies limit 1",
                    "insert into remedies select * replace (99 as remedy, -1 as amount_gbp) from remedies limit 1",
                    "insert into remedies select * replace (99 as remedy, null as action) from remedies limit 1")) {
                assertThatThrownBy(() -> duckDb.execute(wrong)).as(wrong).hasMessageContaining("Constraint");
            }
        }
    }

    private static void assertHoldsTheSnapshot(DuckDb duckDb) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            String loaded = "select " + cells(table) + " from " + table;
            String file = "select " + cells(table) + " from read_parquet(getvariable('snapshot') || '/" + table
                    + ".parquet')";
            assertThat(duckDb.query(loaded)).isNotEmpty().isEqualTo(duckDb.query(file));
        }
    }

    /** Lists as CSV shows them, because there the item "Act; 1989" cannot be told from two. */
    private static String cells(Table<?> table) {
        return table.columns().stream()
                .map(column -> column.type() == ColumnType.LIST
                        ? "array_to_string(\"" + column.name() + "\", '; ')"
                        : "\"" + column.name() + "\"")
                .collect(joining(", "));
    }

    private static String definitions() {
        return SQL.substring(0, SQL.indexOf("-- Fill the tables"));
    }

    /** The statements that stand in comments. */
    private static String fromCsv() {
        String rest = SQL.substring(SQL.indexOf("-- Fill the tables"));
        String variable = rest.lines().filter(line -> line.startsWith("SET")).collect(joining("\n"));
        String comments = rest.substring(rest.indexOf("-- The same from CSV"))
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^-- ", ""))
                .collect(joining("\n"));
        return variable + "\n" + comments;
    }

    private static String at(Path snapshot, String sql) {
        assertThat(sql).contains("SET VARIABLE snapshot = 'output/latest';");
        return sql.replace("'output/latest'", "'" + snapshot + "'");
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
