package org.redress.dataset;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.decision.SourceFile;

/** The decisions of a snapshot, to be found by their keys. */
public final class PublishedDecisions {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path table;

    /**
     * @param snapshot its folder
     */
    public PublishedDecisions(Path snapshot) {
        this.table = snapshot.resolve(DecisionsTable.TABLE.csvFile());
    }

    /**
     * A decision and the file it was read from.
     *
     * @param id its key in the dataset
     */
    public record Published(String id, SourceFile source) {}

    /**
     * The decisions whose key begins with this, in the order of the table.
     *
     * @throws IOException if the snapshot has no table of decisions or it cannot be read
     */
    public List<Published> startingWith(String id) throws IOException {
        List<Published> found = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.get("decision_id").startsWith(id)) {
                    found.add(new Published(
                            row.get("decision_id"), new SourceFile(row.get("source_file"), row.get("source_sha256"))));
                }
            }
        }
        return found;
    }
}
