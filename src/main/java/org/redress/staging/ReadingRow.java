package org.redress.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;
import org.redress.state.DamagedRecordException;

/** A reading as the values of its row and back, with checksums by which a row that changed on the disk is noticed. */
final class ReadingRow {

    /** The columns of a decision that its reading_crc is over. */
    private static final List<String> EDITION =
            List.of("path", "sha256", "decision_id", "text_sha256", "decision_date", "printed_fields", "decision_crc");

    /** The columns of a reject that its reading_crc is over. */
    private static final List<String> REJECT = List.of("path", "sha256", "reject_reason", "reject_detail");

    private ReadingRow() {}

    /** The key of a file's row. */
    static String key(String path) {
        Sha256 sha256 = new Sha256();
        sha256.add(path);
        return sha256.toHex();
    }

    /**
     * The values to store, in the order of {@link StagedReadings}' statement.
     *
     * @param staged the decision as it is staged
     */
    static @Nullable Object[] of(Decision decision, byte[] staged) {
        Edition edition = Edition.of(decision);
        long stagedCrc = Crc.of(staged);
        long crc = Crc.of(
                edition.path(),
                edition.source().sha256(),
                edition.decisionId(),
                edition.textSha256(),
                edition.decisionDate(),
                edition.printedFields(),
                stagedCrc);
        return new @Nullable Object[] {
            edition.decisionId(),
            edition.textSha256(),
            edition.decisionDate(),
            edition.printedFields(),
            stagedCrc,
            crc,
            key(edition.path()),
            edition.source().sha256()
        };
    }

    /**
     * The values to store, in the order of {@link StagedReadings}' statement. PostgreSQL keeps no NUL character in a text,
     * and an error message may quote one.
     */
    static Object[] of(Reject reject) {
        SourceFile source = reject.source();
        String reason = reject.reason().name();
        String detail = reject.detail().replace('\0', ' ');
        long crc = Crc.of(source.path(), source.sha256(), reason, detail);
        return new Object[] {reason, detail, crc, key(source.path()), source.sha256()};
    }

    /**
     * The stored decision, but for its text.
     *
     * @throws DamagedRecordException if the row is not what was stored
     */
    static Edition edition(ResultSet row) throws SQLException {
        requireIntact(row, EDITION);
        return new Edition(
                source(row),
                row.getString("decision_id"),
                row.getString("text_sha256"),
                row.getObject("decision_date", LocalDate.class),
                row.getInt("printed_fields"));
    }

    /**
     * The stored reject.
     *
     * @throws DamagedRecordException if the row is not what was stored
     */
    static Reject reject(ResultSet row) throws SQLException {
        requireIntact(row, REJECT);
        return new Reject(
                source(row), RejectReason.valueOf(row.getString("reject_reason")), row.getString("reject_detail"));
    }

    /**
     * The stored decision.
     *
     * @throws DamagedRecordException if its text is not what was stored
     */
    static Decision decision(ResultSet row) throws SQLException {
        byte[] staged = row.getBytes("decision");
        if (staged == null || Crc.of(staged) != row.getLong("decision_crc")) {
            throw damaged(row.getString("path"));
        }
        return DecisionBytes.read(staged);
    }

    static DamagedRecordException damaged(String path) {
        return new DamagedRecordException("what is stored about " + path + " is not what was read from it");
    }

    private static void requireIntact(ResultSet row, List<String> columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(columns.get(i));
        }
        if (Crc.of(values) != row.getLong("reading_crc")) {
            throw damaged(row.getString("path"));
        }
    }

    private static SourceFile source(ResultSet row) throws SQLException {
        return new SourceFile(row.getString("path"), row.getString("sha256"));
    }
}
