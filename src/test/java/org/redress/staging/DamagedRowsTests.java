package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.staging.SampleDecisions.file;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.state.DamagedRecordException;
import org.springframework.jdbc.core.JdbcTemplate;

class DamagedRowsTests {

    private final JdbcTemplate jdbc = StagingDatabase.create("REGULAR");

    @BeforeEach
    void storeADecisionAndAReject() {
        StagingTables tables = StagingTables.prepare(jdbc);
        StagingDatabase.update(tables.inventory(), List.of(file("a.txt"), file("b.txt")), "v1");
        tables.readings()
                .store(StagingDatabase.prepared(
                        new Reading.Decided(SampleDecisions.full("a.txt")),
                        new Reading.Rejected(new Reject(file("b.txt"), RejectReason.EMPTY, "no text"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SET decision = SUBSTRING(decision, 2)", "SET decision = X'28B52FFD'", "SET path_sha256 = ''"})
    void noticesAChangedOrLostDecision(String change) {
        jdbc.update("UPDATE staged_decision " + change);

        assertThatThrownBy(this::readEverything).isInstanceOf(DamagedRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision_crc = decision_crc + 1",
                "reading_crc = NULL",
                "decision_id = '24-001-003:wexcombe-borough-council'",
                "decision_date = DATE '2024-03-15'",
                "printed_fields = 4",
                "path = 'c.txt'",
                "path_sha256 = 'no key'"
            })
    void noticesAChangedRow(String change) {
        jdbc.update("UPDATE source_file SET " + change + " WHERE state = 'DECIDED'");

        assertThatThrownBy(this::readEverything).isInstanceOf(DamagedRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject_reason = 'NOT_TEXT'", "reject_reason = 'NONE'", "reject_detail = 'some text'"})
    void noticesAChangedReject(String change) {
        jdbc.update("UPDATE source_file SET " + change + " WHERE state = 'REJECTED'");

        assertThatThrownBy(this::readEverything).isInstanceOf(DamagedRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'PUBLISHED'", "reject_reason = 'NONE'"})
    void noticesAStateThatDoesNotExist(String change) {
        jdbc.update("UPDATE source_file SET " + change + " WHERE state = 'REJECTED'");
        FileInventory inventory = StagingTables.prepare(jdbc).inventory();

        assertThatThrownBy(() -> StagingDatabase.update(inventory, List.of(file("b.txt")), "v1"))
                .isInstanceOf(DamagedRecordException.class);
    }

    @Test
    void forgetsWhatIsKeptInTablesOfAnotherVersion() {
        jdbc.update("UPDATE staging_layout SET layout = 'another'");
        jdbc.execute("ALTER TABLE source_file DROP COLUMN reading_crc");

        FileInventory inventory = StagingTables.prepare(jdbc).inventory();

        assertThat(StagingDatabase.update(inventory, List.of(file("a.txt")), "v1"))
                .isEqualTo(new InventoryCounts(1, 1, 0, 0));
    }

    private void readEverything() {
        StagedReadings readings = StagingTables.prepare(jdbc).readings();
        assertThat(StagingDatabase.decisions(readings)).isNotNull();
    }
}
