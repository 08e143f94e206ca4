package org.redress.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;
import org.redress.state.DamagedRecordException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of input files, frozen at the start of a run: what is in the folder, and what of it is still to be read. It may
 * be longer than the memory can hold.
 */
public final class FileInventory {

    private static final String ANY = "TRUE";
    private static final String PENDING = "state = 'PENDING'";
    private static final String KNOWN_COLUMNS = "sha256, fingerprint, state, reject_reason";
    private static final String DIGEST_COLUMNS = "sha256, state, reject_reason, reject_detail";
    private static final List<String> DIGESTED = List.of("path", "sha256", "state", "reject_reason", "reject_detail");

    private final JdbcTemplate batches;
    private final JdbcClient queries;

    FileInventory(JdbcTemplate jdbc) {
        this.batches = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    /**
     * Makes the inventory equal to {@code found}, as part of the caller's transaction. A file keeps its staged reading as
     * long as its content and the fingerprint are the same; every other file becomes pending, and vanished files are
     * forgotten.
     *
     * @param fingerprint of all that a reading depends on besides the file: the extractor and its configuration
     * @throws DamagedRecordException if a row cannot be what was stored
     */
    public InventoryDifference update(FoundFiles found, String fingerprint) {
        InventoryUpdate update = new InventoryUpdate(batches, fingerprint);
        InventoryDifference difference = InventoryComparison.of(found.sorted(), known(), fingerprint, update);
        update.send();
        return difference;
    }

    /**
     * How {@code found} differs from the inventory, which stays as it is.
     *
     * @see #update
     */
    public InventoryDifference compare(FoundFiles found, String fingerprint) {
        return InventoryComparison.of(found.sorted(), known(), fingerprint, InventoryChanges.NONE);
    }

    /** How {@code found} differs from an inventory of nothing: every file is new. */
    public static InventoryDifference compareWithNothing(FoundFiles found) {
        return InventoryComparison.of(found.sorted(), Collections.emptyIterator(), "", InventoryChanges.NONE);
    }

    /** The file of a path, if it is in the folder. */
    public Optional<SourceFile> find(String path) {
        return queries.sql("SELECT path, sha256 FROM source_file WHERE path_sha256 = ?")
                .param(ReadingRow.key(path))
                .query((row, number) -> source(row))
                .optional();
    }

    /** How many files are still to be read. */
    public int pendingCount() {
        return queries.sql("SELECT COUNT(*) FROM source_file WHERE " + PENDING)
                .query(Integer.class)
                .single();
    }

    /** The files still to be read, in the order of their keys. While they pass, some of them may be read. */
    public Iterator<SourceFile> pending() {
        return new FileRows<>(queries, "sha256", PENDING, (row, number) -> source(row));
    }

    /** What stands for all that is staged, once no file is pending. */
    public InventoryDigest digest() {
        Sha256 sha256 = new Sha256();
        AtomicInteger files = new AtomicInteger();
        new FileRows<>(queries, DIGEST_COLUMNS, ANY, (row, number) -> {
                    for (String column : DIGESTED) {
                        sha256.add(Objects.requireNonNullElse(row.getString(column), ""));
                    }
                    return files.incrementAndGet();
                })
                .forEachRemaining(file -> {});
        return new InventoryDigest(files.get(), sha256.toHex());
    }

    private Iterator<KnownFile> known() {
        return new FileRows<>(queries, KNOWN_COLUMNS, ANY, (row, number) -> knownFile(row));
    }

    private static KnownFile knownFile(ResultSet row) throws SQLException {
        try {
            return new KnownFile(
                    row.getString("path_sha256"),
                    source(row),
                    row.getString("fingerprint"),
                    FileState.valueOf(row.getString("state")),
                    reason(row.getString("reject_reason")));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new DamagedRecordException("a stored file has no state or one that does not exist", e);
        }
    }

    private static SourceFile source(ResultSet row) throws SQLException {
        return new SourceFile(row.getString("path"), row.getString("sha256"));
    }

    private static @Nullable RejectReason reason(@Nullable String name) {
        return name == null ? null : RejectReason.valueOf(name);
    }
}
