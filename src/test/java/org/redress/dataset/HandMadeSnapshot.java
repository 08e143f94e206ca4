package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redress.decision.Reject;

/** A snapshot of any rows, good or bad, each written to both files of its table and described as it is. */
final class HandMadeSnapshot {

    private final Path folder;
    private final CsvStyle style;
    private final List<PublishedTable> tables = new ArrayList<>();

    private HandMadeSnapshot(Path folder, CsvStyle style) {
        this.folder = folder;
        this.style = style;
    }

    static HandMadeSnapshot write(Path folder, List<TableRow> rows) throws IOException {
        return write(folder, CsvStyle.EXACT, rows);
    }

    static HandMadeSnapshot write(Path folder, CsvStyle style, List<TableRow> rows) throws IOException {
        Files.createDirectory(folder);
        HandMadeSnapshot snapshot = new HandMadeSnapshot(folder, style);
        for (Table<?> table : Tables.ALL) {
            snapshot.add(table, rows);
        }
        Files.writeString(folder.resolve("report.html"), "<p>report</p>");
        Files.writeString(folder.resolve("run.json"), "{}");
        snapshot.describe();
        return snapshot;
    }

    /** The rows of the sample decisions and rejects, in the order of a snapshot. */
    static List<TableRow> sampleRows() {
        List<TableRow> rows = new ArrayList<>();
        SampleDecisions.all().forEach(decision -> rows.addAll(DecisionRows.of(decision)));
        SampleDecisions.rejects().stream()
                .sorted(Comparator.comparing((Reject reject) -> reject.source().path()))
                .map(RejectsTable.TABLE::row)
                .forEach(rows::add);
        return rows;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Takes over the Parquet file of a table from another snapshot, and what that says about it except for the rows. */
    void takeParquetFrom(HandMadeSnapshot other, Table<?> table) throws IOException {
        Files.delete(file(table.parquetFile()));
        Files.copy(other.file(table.parquetFile()), file(table.parquetFile()));
        PublishedTable theirs = other.published(table);
        PublishedTable ours = published(table);
        tables.set(tables.indexOf(ours), new PublishedTable(table, ours.rows(), ours.csv(), theirs.parquet()));
        describe();
    }

    private PublishedTable published(Table<?> table) {
        return tables.stream()
                .filter(published -> published.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private void add(Table<?> table, List<TableRow> rows) throws IOException {
        TwinWriter writer = TwinWriter.open(folder, table, style);
        try (writer) {
            for (TableRow row : rows) {
                if (row.table().equals(table)) {
                    writer.write(row);
                }
            }
        }
        tables.add(writer.describe());
    }

    private void describe() throws IOException {
        Files.writeString(file(DataPackage.FILE), DataPackage.describe(tables, style));
    }
}
