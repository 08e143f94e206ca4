package org.redress.staging;

import java.util.ArrayList;
import java.util.List;
import org.redress.state.DamagedRecordException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the changes to the inventory, many at a time. */
final class InventoryUpdate implements InventoryChanges {

    private static final List<String> DELETE = List.of(
            "DELETE FROM staged_decision WHERE path_sha256 = ?", "DELETE FROM source_file WHERE path_sha256 = ?");
    private static final String INSERT = """
            INSERT INTO source_file (path_sha256, path, sha256, fingerprint, state)
            VALUES (?, ?, ?, ?, 'PENDING')""";

    /** Rows that are sent to the database at a time. */
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final String fingerprint;
    private final List<Object[]> forgotten = new ArrayList<>();
    private final List<Object[]> added = new ArrayList<>();

    /**
     * @param fingerprint with which the added files will be read
     */
    InventoryUpdate(JdbcTemplate jdbc, String fingerprint) {
        this.jdbc = jdbc;
        this.fingerprint = fingerprint;
    }

    @Override
    public void forget(String key) {
        forgotten.add(new Object[] {key});
        sendIfMany();
    }

    @Override
    public void add(FoundFile file) {
        added.add(new Object[] {file.key(), file.source().path(), file.source().sha256(), fingerprint});
        sendIfMany();
    }

    /**
     * Sends the changes that wait.
     *
     * @throws DamagedRecordException if a file is known that should not be
     */
    void send() {
        DELETE.forEach(statement -> jdbc.batchUpdate(statement, forgotten));
        try {
            jdbc.batchUpdate(INSERT, added);
        } catch (DuplicateKeyException e) {
            throw new DamagedRecordException("a stored file stands under the key of another", e);
        }
        forgotten.clear();
        added.clear();
    }

    private void sendIfMany() {
        if (forgotten.size() + added.size() >= BATCH) {
            send();
        }
    }
}
