package org.redress.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;
import org.redress.state.DamagedRecordException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of input files, frozen at the start of a run: what is in the folder, and what of it is still to be read. */
public final class FileInventory {

    private static final String KNOWN = "SELECT path, sha256, fingerprint, state, reject_reason FROM source_file";
    private static final String PENDING = "SELECT path, sha256 FROM source_file WHERE state = 'PENDING'";
    private static final String ALL =
            "SELECT path, sha256, state, reject_reason, reject_detail FROM source_file ORDER BY path_sha256";
    private static final int DIGEST_COLUMNS = 5;

    /** Rows that are sent to the database at a time. */
    private static final int BATCH = 1_000;

    private static final List<String> DELETE = List.of(
            "DELETE FROM staged_decision WHERE path_sha256 = ?", "DELETE FROM source_file WHERE path_sha256 = ?");
    private static final String INSERT = """
            INSERT INTO source_file (path_sha256, path, sha256, fingerprint, state)
            VALUES (?, ?, ?, ?, 'PENDING')""";

    private final JdbcTemplate batches;
    private final JdbcClient queries;

    FileInventory(JdbcTemplate jdbc) {
        this.batches = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    /**
     * Makes the inventory equal to {@code found}. A file keeps its staged reading as long as its content and the
     * fingerprint are the same; every other file becomes pending, and vanished files are forgotten.
     *
     * @param fingerprint of all that a reading depends on besides the file: the extractor and its configuration
     * @throws DamagedRecordException if a row cannot be what was stored
     */
    public InventoryCounts update(List<SourceFile> found, String fingerprint) {
        InventoryComparison comparison = compare(found, fingerprint);
        List<SourceFile> changed = comparison.changed();
        delete(comparison.vanished());
        delete(changed.stream().map(SourceFile::path).toList());
        insert(changed, fingerprint);
        insert(comparison.added(), fingerprint);
        return comparison.counts();
    }

    /**
     * How {@code found} differs from the inventory, which stays as it is.
     *
     * @see #update
     */
    public InventoryComparison compare(List<SourceFile> found, String fingerprint) {
        return InventoryComparison.of(known(), found, fingerprint);
    }

    /** The files still to be read, ordered by path. */
    public List<SourceFile> pending() {
        return queries
                .sql(PENDING)
                .query((row, number) -> new SourceFile(row.getString("path"), row.getString("sha256")))
                .list()
                .stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    /** What stands for all that is staged, once no file is pending. */
    public InventoryDigest digest() {
        Sha256 sha256 = new Sha256();
        AtomicInteger files = new AtomicInteger();
        batches.query(ALL, row -> {
            files.incrementAndGet();
            for (int column = 1; column <= DIGEST_COLUMNS; column++) {
                sha256.add(Objects.requireNonNullElse(row.getString(column), ""));
            }
        });
        return new InventoryDigest(files.get(), sha256.toHex());
    }

    private List<KnownFile> known() {
        return queries.sql(KNOWN).query((row, number) -> knownFile(row)).list();
    }

    private static KnownFile knownFile(ResultSet row) throws SQLException {
        try {
            return new KnownFile(
                    new SourceFile(row.getString("path"), row.getString("sha256")),
                    // Nearly all files have the same, and it is long.
                    row.getString("fingerprint").intern(),
                    FileState.valueOf(row.getString("state")),
                    reason(row.getString("reject_reason")));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new DamagedRecordException("a stored file has no state or one that does not exist", e);
        }
    }

    private static @Nullable RejectReason reason(@Nullable String name) {
        return name == null ? null : RejectReason.valueOf(name);
    }

    private void delete(List<String> paths) {
        DELETE.forEach(statement ->
                batches.batchUpdate(statement, paths, BATCH, (row, path) -> row.setString(1, ReadingRow.key(path))));
    }

    private void insert(List<SourceFile> files, String fingerprint) {
        try {
            batches.batchUpdate(INSERT, files, BATCH, (row, file) -> {
                row.setString(1, ReadingRow.key(file.path()));
                row.setString(2, file.path());
                row.setString(3, file.sha256());
                row.setString(4, fingerprint);
            });
        } catch (DuplicateKeyException e) {
            throw new DamagedRecordException("a stored file stands under the key of another", e);
        }
    }
}
