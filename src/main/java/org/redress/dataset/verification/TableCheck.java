package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.redress.dataset.verification.DescribedTable.Reference;

/** Compares the two files of one table with their description, with each other and with the tables that they refer to. */
final class TableCheck {

    private final Path snapshot;
    private final DescribedPackage description;
    private final DescribedTable table;
    private final Set<Damage> damage = new LinkedHashSet<>();

    TableCheck(Path snapshot, DescribedPackage description, DescribedTable table) {
        this.snapshot = snapshot;
        this.description = description;
        this.table = table;
    }

    DescribedTable table() {
        return table;
    }

    /** What was found. */
    Set<Damage> damage() {
        return damage;
    }

    /**
     * Reads both files to their ends.
     *
     * @throws IOException if the disk does not give them
     */
    void run() throws IOException {
        compare(table.parquet(), FileScan.of(resolve(table.parquet())));
        try (HashedInput input = new HashedInput(resolve(table.csv()))) {
            CsvRows csv = new CsvRows(input, table.columnNames());
            checkRows(csv);
            countRows(csv);
            compare(table.csv(), input.readToEnd());
        }
    }

    private void checkRows(CsvRows csv) throws IOException {
        try (ParquetRows parquet = new ParquetRows(resolve(table.parquet()), table.columns());
                RowRules rules = openRules(csv)) {
            if (!parquet.columnNames().equals(table.columnNames())) {
                throw new DamagedFileException("its columns are not those of the table");
            }
            while (parquet.next()) {
                rules.check(parquet);
            }
            compare(table.parquet(), parquet.count());
        } catch (DamagedFileException e) {
            damage.add(e.in(table.parquet().name()));
        }
    }

    private void countRows(CsvRows csv) throws IOException {
        try {
            while (csv.next()) {
                // what it says has been looked at, as far as Parquet has such a row
            }
            compare(table.csv(), csv.count());
        } catch (DamagedFileException e) {
            damage.add(e.in(table.csv().name()));
        }
    }

    private RowRules openRules(CsvRows csv) {
        RowRules rules = new RowRules(damage::add);
        rules.add(table.csv().name(), new CsvRule(csv, table.columnNames(), description.style()));
        if (!table.key().isEmpty()) {
            rules.add(table.parquet().name(), new KeyRule(new RowKey(table.key(), table.columnNames())));
        }
        table.references().forEach(reference -> addReference(rules, reference));
        return rules;
    }

    /** A table that cannot be read is not reported here: its own check does. */
    private void addReference(RowRules rules, Reference reference) {
        try {
            Path target = resolve(description.table(reference.table()).parquet());
            KeyedRows rows = new KeyedRows(target, reference.keyColumns());
            RowKey key = new RowKey(reference.columns(), table.columnNames());
            rules.add(table.parquet().name(), new ReferenceRule(reference.table(), rows, key));
        } catch (DamagedFileException e) {
            // nothing can be said about rows that refer to it
        }
    }

    private void compare(DescribedFile described, FileScan found) {
        if (found.bytes() != described.bytes()) {
            note(described, "holds " + found.bytes() + " bytes, but datapackage.json says " + described.bytes());
        } else if (!found.sha256().equals(described.sha256())) {
            note(described, "its sha256 is " + found.sha256() + ", but datapackage.json says " + described.sha256());
        }
    }

    private void compare(DescribedFile described, long rows) {
        if (rows != described.rows()) {
            note(described, "holds " + rows + " rows, but datapackage.json says " + described.rows());
        }
    }

    private void note(DescribedFile file, String fact) {
        damage.add(new Damage(file.name(), fact));
    }

    private Path resolve(DescribedFile file) {
        return snapshot.resolve(file.name());
    }
}
