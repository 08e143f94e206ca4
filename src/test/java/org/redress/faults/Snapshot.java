package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.decision.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as a reader finds it. */
final class Snapshot {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Snapshot(Path folder) {
        this.folder = folder;
    }

    /** Requires every file that {@code datapackage.json} describes to be there as described. */
    void requireComplete() {
        try {
            requireEveryFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireEveryFile() throws IOException {
        JsonNode description = JSON.readTree(Files.readString(folder.resolve("datapackage.json")));
        List<JsonNode> files = new ArrayList<>();
        for (JsonNode table : description.get("resources")) {
            files.add(table);
            files.add(table.get("parquet"));
        }
        assertThat(files).isNotEmpty();
        for (JsonNode file : files) {
            requireAsDescribed(file);
        }
        assertThat(folder.resolve("run.json")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    /** The files that became decisions, by their paths below the input folder. */
    List<String> decidedFiles() {
        return records("decisions").stream()
                .map(record -> record.get("source_file"))
                .toList();
    }

    /** The reasons of the files that did not, by their paths. */
    Map<String, String> rejectedFiles() {
        Map<String, String> reasons = new TreeMap<>();
        records("rejects").forEach(record -> {
            String other = reasons.put(record.get("source_file"), record.get("reason"));
            assertThat(other).as("a second reject of %s", record).isNull();
        });
        return reasons;
    }

    /** Requires every file of the input folder to be in decisions or in rejects, and nothing else. */
    void requireEveryFileOf(Path input) {
        List<String> accounted = Stream.concat(decidedFiles().stream(), rejectedFiles().keySet().stream())
                .toList();
        assertThat(accounted).containsExactlyInAnyOrderElementsOf(Folders.files(input));
    }

    private void requireAsDescribed(JsonNode file) throws IOException {
        Path path = folder.resolve(file.get("path").asString());
        byte[] content = Files.readAllBytes(path);
        Sha256 hash = new Sha256();
        hash.add(content, content.length);
        assertThat(content.length)
                .as("bytes of %s", path)
                .isEqualTo(file.get("bytes").asInt());
        assertThat("sha256:" + hash.toHex())
                .as("hash of %s", path)
                .isEqualTo(file.get("hash").asString());
        if (path.toString().endsWith(".csv")) {
            assertThat(lines(content) - 1)
                    .as("rows of %s", path)
                    .isEqualTo(file.get("rows").asInt());
        }
    }

    /** No cell holds a line break. */
    private static int lines(byte[] csv) {
        int lines = 0;
        for (byte character : csv) {
            lines += character == '\n' ? 1 : 0;
        }
        return lines;
    }

    private List<CSVRecord> records(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(folder.resolve(table + ".csv"));
                CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
