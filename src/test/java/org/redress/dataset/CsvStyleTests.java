package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.RemovedLine;

class CsvStyleTests {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-", "@name", "\ttab", "\rreturn"})
    void whatASpreadsheetTakesForAFormulaGetsAnApostropheOnlyWhenAskedFor(String text) {
        assertThat(CsvStyle.EXACT.show(text)).isEqualTo(text);
        assertThat(CsvStyle.SPREADSHEET_SAFE.show(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "a@b", "'=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvStyle.SPREADSHEET_SAFE.show(text)).isEqualTo(text);
    }

    @Test
    void theDataPackageSaysThatCellsWereAltered() throws Exception {
        var decision = new SampleDecisions.DecisionBuilder()
                .removedLines(new RemovedLine("=cmd|calc", "listed"))
                .build();
        Path snapshot = SampleSnapshots.publish(
                SampleSnapshots.store(output, CsvStyle.SPREADSHEET_SAFE),
                Instant.EPOCH,
                List.of(decision).iterator());

        assertThat(snapshot.resolve("boilerplate.csv")).content().contains("\n'=cmd|calc,listed,1,");
        assertThat(Files.readString(snapshot.resolve("datapackage.json")))
                .contains("\"spreadsheetSafe\" : true", "has a leading apostrophe");
    }
}
