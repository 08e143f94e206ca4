package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's recipe for DuckDB works as it stands there. {@code src/test/readers} tries those for other tools. */
class LoadingRecipesTests {

    private static final Path README = Path.of("README.md");

    @TempDir
    private Path output;

    @Test
    void duckDbAddsUpWhatIsToBePaid() throws IOException, SQLException {
        Path snapshot = SampleSnapshots.publish(SampleSnapshots.store(output, CsvStyle.EXACT), Instant.EPOCH);

        try (DuckDb duckDb = new DuckDb()) {
            List<List<String>> rows = duckDb.query(recipe("sql duckdb").replace("output/latest", snapshot.toString()));

            assertThat(rows.stream().map(row -> new BigDecimal(row.get(1))).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isPositive()
                    .isEqualTo(promised());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql duckdb", "python pandas", "python polars", "r", "python spark"})
    void everyToolHasARecipeThatNamesAFileOfASnapshot(String tool) throws IOException {
        assertThat(recipe(tool)).containsPattern("output/latest/(decisions|remedies)\\.(csv|parquet)");
    }

    private static BigDecimal promised() {
        return SampleDecisions.all().stream()
                .map(Payments::in)
                .reduce(Payments.NONE, Payments::plus)
                .totalPounds();
    }

    private static String recipe(String tool) throws IOException {
        Matcher block =
                Pattern.compile("```" + tool + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(block.find()).as("a block " + tool).isTrue();
        return block.group(1);
    }
}
