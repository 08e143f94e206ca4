package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTests {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"decisions", "paragraphs", "remedies", "legislation", "dates", "issues"})
    void showsWhatTheCsvFileHolds(String table) throws IOException {
        try (DatasetWriter writer = DatasetWriter.open(folder, CsvStyle.EXACT)) {
            writer.write(SampleDecisions.hostile());
        }

        List<Map<String, String>> rows = DecisionRows.toCsv(SampleDecisions.hostile()).stream()
                .filter(row -> row.table().equals(table))
                .map(CsvRow::cells)
                .toList();

        assertThat(rows).isNotEmpty().isEqualTo(readFile(table));
    }

    private List<Map<String, String>> readFile(String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), StandardCharsets.UTF_8, WITH_HEADER)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }
}
