package org.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.config.ConfigFiles;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.SnapshotDraft;
import org.redress.dataset.SnapshotStore;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;

/** What a Parquet file is good for: it is small, and a question about two columns reads two columns. */
class ParquetLayoutTests {

    private static final int DECISIONS = 30;
    private static final String PAYMENTS_BY_COUNCIL = """
            SELECT organisation, sum(total_gbp) FROM '%1$s/remedies.parquet' JOIN '%1$s/decisions.parquet'
            USING (decision_id) WHERE kind IN ('payment', 'refund') GROUP BY organisation""";

    @TempDir
    static Path output;

    private static Path snapshot = Path.of("");

    @BeforeAll
    static void publish() throws IOException {
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
        DecisionMaker maker = new DecisionMaker(7, Path.of("input"));
        List<Decision> decisions = IntStream.range(0, DECISIONS)
                .mapToObj(number -> reader.read(
                        new SourceFile(number + ".txt", "0"), maker.make(number).getBytes(StandardCharsets.UTF_8)))
                .sorted(Comparator.comparing(Decision::id))
                .toList();
        SnapshotStore store = new SnapshotStore(output, CsvStyle.EXACT, draft -> {});
        try (SnapshotDraft draft = store.begin(Instant.EPOCH)) {
            draft.writeTables(decisions.iterator(), List.of());
            snapshot = draft.publish();
        }
    }

    @Test
    void parquetTakesAtMostAQuarterOfTheRoomThatCsvTakes() throws IOException {
        assertThat(bytes(".parquet") * 4).isLessThan(bytes(".csv"));
    }

    @Test
    void paymentsByCouncilAreFoundWithoutReadingOtherColumns() throws SQLException {
        String plan = query("EXPLAIN ANALYZE " + PAYMENTS_BY_COUNCIL.formatted(snapshot));

        assertThat(plan).contains("organisation", "total_gbp", "decision_id", "kind");
        assertThat(plan).doesNotContain("summary", "action", "purpose", "source_sha256");
    }

    @Test
    void theColumnsOfPaymentsByCouncilAreASmallPartOfTheFiles() throws SQLException {
        String share = query("""
                SELECT sum(total_compressed_size) FILTER (path_in_schema IN
                    ('decision_id', 'kind', 'total_gbp', 'organisation')) / sum(total_compressed_size)
                FROM parquet_metadata(['%1$s/remedies.parquet', '%1$s/decisions.parquet'])""".formatted(snapshot));

        assertThat(Double.parseDouble(share.strip())).isLessThan(0.16);
    }

    private static long bytes(String ending) throws IOException {
        try (Stream<Path> files = Files.list(snapshot)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .mapToLong(ParquetLayoutTests::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last column of every row, one a line. */
    private static String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            StringBuilder rows = new StringBuilder();
            while (result.next()) {
                rows.append(result.getString(result.getMetaData().getColumnCount()))
                        .append('\n');
            }
            return rows.toString();
        }
    }
}
