package org.redress.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.redress.decision.Decision;
import org.redress.state.DamagedRecordException;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of reading every file of the inventory, kept from run to run. */
public final class StagedReadings {

    private static final String DECIDE = """
            UPDATE source_file SET state = 'DECIDED', decision_id = ?, text_sha256 = ?, decision_date = ?,
                printed_fields = ?, decision_crc = ?, reading_crc = ?
            WHERE path_sha256 = ? AND sha256 = ? AND state = 'PENDING'""";
    private static final String STAGE = "INSERT INTO staged_decision (path_sha256, decision) VALUES (?, ?)";
    private static final String REJECT = """
            UPDATE source_file SET state = 'REJECTED', reject_reason = ?, reject_detail = ?, reading_crc = ?
            WHERE path_sha256 = ? AND sha256 = ? AND state = 'PENDING'""";
    private static final String EDITION_COLUMNS =
            "sha256, decision_id, text_sha256, decision_date, printed_fields, decision_crc, reading_crc";
    private static final String REJECT_COLUMNS = "sha256, reject_reason, reject_detail, reading_crc";
    private static final String DECISION = """
            SELECT path, decision, decision_crc
            FROM source_file file JOIN staged_decision staged ON staged.path_sha256 = file.path_sha256
            WHERE file.path_sha256 = ?""";

    private final JdbcTemplate batches;
    private final JdbcClient queries;

    StagedReadings(JdbcTemplate jdbc) {
        this.batches = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    /**
     * Keeps what came of reading some pending files, as part of the caller's transaction.
     *
     * @throws IncorrectUpdateSemanticsDataAccessException if one of the files is not pending
     */
    public void store(Collection<? extends PreparedReading> readings) {
        List<Object[]> decided = new ArrayList<>();
        List<Object[]> staged = new ArrayList<>();
        List<Object[]> rejected = new ArrayList<>();
        for (PreparedReading reading : readings) {
            Object[] decision = reading.staged();
            if (decision == null) {
                rejected.add(reading.row());
            } else {
                decided.add(reading.row());
                staged.add(decision);
            }
        }
        update(DECIDE, decided);
        batches.batchUpdate(STAGE, staged);
        update(REJECT, rejected);
    }

    /**
     * What is to be published of everything staged: one file for every decision, all others with a reason.
     *
     * @param earliest the day from which on decisions are wanted
     * @return to be closed
     * @throws DamagedRecordException if a row is not what was stored, now or when its decision is loaded
     */
    public SelectedReadings select(EarliestDate earliest) {
        return SelectedReadings.of(
                new FileRows<>(queries, EDITION_COLUMNS, "state = 'DECIDED'", (row, number) -> ReadingRow.edition(row)),
                new FileRows<>(queries, REJECT_COLUMNS, "state = 'REJECTED'", (row, number) -> ReadingRow.reject(row)),
                earliest,
                this::load);
    }

    private void update(String sql, List<Object[]> rows) {
        int[] updated = batches.batchUpdate(sql, rows);
        if (Arrays.stream(updated).anyMatch(count -> count != 1)) {
            throw new IncorrectUpdateSemanticsDataAccessException("a file was stored that is not pending");
        }
    }

    private Decision load(Edition edition) {
        return queries.sql(DECISION)
                .param(ReadingRow.key(edition.path()))
                .query((row, number) -> ReadingRow.decision(row))
                .optional()
                .orElseThrow(() -> ReadingRow.damaged(edition.path()));
    }
}
