package org.redress.dataset.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are written by DuckDB, which shares no code with our writers. */
class ParquetRowsTests {

    @TempDir
    private Path folder;

    @Test
    void showsEveryTypeAsCsvDoes() throws Exception {
        Path file = write("""
                SELECT 'żółć, "x"' AS words, 42 AS number, 9876543210 AS far, DATE '0999-01-31' AS day,
                    1234567.50::DECIMAL(12,2) AS pounds, -0.05::DECIMAL(4,2) AS pence, true AS flag, ['a', 'b'] AS list
                UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
                UNION ALL SELECT '', 0, 0, DATE '9999-12-31', 0, 0, false, []""");

        assertThat(read(file, "words", "number", "far", "day", "pounds", "pence", "flag", "list"))
                .containsExactly(
                        List.of("żółć, \"x\"", "42", "9876543210", "0999-01-31", "1234567.50", "-0.05", "true", "a; b"),
                        List.of("", "", "", "", "", "", "", ""),
                        List.of("", "0", "0", "9999-12-31", "0.00", "0.00", "false", ""));
    }

    @Test
    void readsSomeColumnsInTheOrderAskedForAcrossRowGroups() throws Exception {
        Path file = write("SELECT i AS a, 'w' || i AS b, [i::VARCHAR] AS c FROM range(300000) t(i)");

        List<List<String>> rows = read(file, "c", "b");

        assertThat(rows).hasSize(300_000);
        assertThat(rows.get(299_999)).containsExactly("299999", "w299999");
    }

    @Test
    void refusesAColumnThatIsNotThereAndATypeThatNoDatasetHas() throws Exception {
        Path file = write("SELECT 1.5::DOUBLE AS ratio");

        assertThatThrownBy(() -> read(file, "share"))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("cannot be read as Parquet")
                .hasMessageContaining("share");
        assertThatThrownBy(() -> read(file, "ratio"))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("which no dataset has");
    }

    private Path write(String query) throws SQLException {
        Path file = folder.resolve("table.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet, CODEC 'zstd')");
        }
        return file;
    }

    private static List<List<String>> read(Path file, String... names) throws Exception {
        List<DescribedColumn> columns =
                Stream.of(names).map(name -> new DescribedColumn(name, "; ")).toList();
        List<List<String>> found = new ArrayList<>();
        try (ParquetRows rows = new ParquetRows(file, columns)) {
            while (rows.next()) {
                found.add(IntStream.range(0, names.length).mapToObj(rows::text).toList());
            }
        }
        return found;
    }
}
