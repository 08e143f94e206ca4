package org.redress.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of reading every file of the inventory, kept from run to run. */
public final class StagedReadings {

    private static final String DECIDE = """
            UPDATE source_file SET state = 'DECIDED', decision_id = ?, text_sha256 = ?, decision_date = ?,
                printed_fields = ?, decision = ?
            WHERE path = ? AND sha256 = ? AND state = 'PENDING'""";
    private static final String REJECT = """
            UPDATE source_file SET state = 'REJECTED', reject_reason = ?, reject_detail = ?
            WHERE path = ? AND sha256 = ? AND state = 'PENDING'""";
    private static final String EDITIONS = """
            SELECT path, sha256, decision_id, text_sha256, decision_date, printed_fields
            FROM source_file WHERE state = 'DECIDED'""";
    private static final String REJECTED =
            "SELECT path, sha256, reject_reason, reject_detail FROM source_file WHERE state = 'REJECTED'";
    private static final String DECISION = "SELECT decision FROM source_file WHERE path = ?";

    private final JdbcTemplate batches;
    private final JdbcClient queries;

    public StagedReadings(JdbcTemplate jdbc) {
        this.batches = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    /**
     * Keeps what came of reading some pending files, as part of the caller's transaction.
     *
     * @throws IncorrectUpdateSemanticsDataAccessException if one of the files is not pending
     */
    public void store(Collection<? extends Reading> readings) {
        List<Object[]> decided = new ArrayList<>();
        List<Object[]> rejected = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Decided decidedFile) {
                decided.add(row(decidedFile.decision()));
            } else if (reading instanceof Reading.Rejected rejectedFile) {
                rejected.add(row(rejectedFile.reject()));
            }
        }
        update(DECIDE, decided);
        update(REJECT, rejected);
    }

    /** What is to be published of everything staged: one file for every decision, all others with a reason. */
    public StagedDataset select() {
        return new StagedDataset(Selection.of(editions(), rejected()), this::load);
    }

    private void update(String sql, List<Object[]> rows) {
        int[] updated = batches.batchUpdate(sql, rows);
        if (Arrays.stream(updated).anyMatch(count -> count != 1)) {
            throw new IncorrectUpdateSemanticsDataAccessException("a file was stored that is not pending");
        }
    }

    private static @Nullable Object[] row(Decision decision) {
        Edition edition = Edition.of(decision);
        return new @Nullable Object[] {
            edition.decisionId(),
            edition.textSha256(),
            edition.decisionDate(),
            edition.printedFields(),
            DecisionJson.write(decision),
            edition.path(),
            edition.source().sha256()
        };
    }

    /** PostgreSQL keeps no NUL character in a text, and an error message may quote one. */
    private static Object[] row(Reject reject) {
        return new Object[] {
            reject.reason().name(),
            reject.detail().replace('\0', ' '),
            reject.source().path(),
            reject.source().sha256()
        };
    }

    private List<Edition> editions() {
        return queries.sql(EDITIONS)
                .query((row, number) -> new Edition(
                        source(row),
                        row.getString("decision_id"),
                        row.getString("text_sha256"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getInt("printed_fields")))
                .list();
    }

    private List<Reject> rejected() {
        return queries.sql(REJECTED)
                .query((row, number) -> new Reject(
                        source(row),
                        RejectReason.valueOf(row.getString("reject_reason")),
                        row.getString("reject_detail")))
                .list();
    }

    private static SourceFile source(ResultSet row) throws SQLException {
        return new SourceFile(row.getString("path"), row.getString("sha256"));
    }

    private Decision load(Edition edition) {
        return DecisionJson.read(
                queries.sql(DECISION).param(edition.path()).query(String.class).single());
    }
}
