package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.staging.SampleDecisions.ISSUED;
import static org.redress.staging.SampleDecisions.file;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;

@ParameterizedClass
@ValueSource(strings = {"REGULAR", "PostgreSQL"})
class StagedReadingsTests {

    private final FileInventory inventory;
    private final StagedReadings readings;

    StagedReadingsTests(String mode) {
        StagingTables tables = StagingTables.prepare(StagingDatabase.create(mode));
        inventory = tables.inventory();
        readings = tables.readings();
    }

    @Test
    void givesBackDecisionsInTheOrderOfTheirIds() {
        Decision second = SampleDecisions.full("a.txt");
        Decision first = SampleDecisions.decision("b.txt", "23 999 999", null, "Short.");
        inventory.update(List.of(file("a.txt"), file("b.txt")), "v1");

        readings.store(StagingDatabase.prepared(new Reading.Decided(second), new Reading.Decided(first)));

        assertThat(readings.select().decisions()).toIterable().containsExactly(first, second);
        assertThat(inventory.pending()).isEmpty();
    }

    @Test
    void givesBackRejectsWithTheirReasons() {
        Reject reject = new Reject(file("a.txt"), RejectReason.NOT_TEXT, "a PDF");
        inventory.update(List.of(file("a.txt")), "v1");

        readings.store(StagingDatabase.prepared(new Reading.Rejected(reject)));

        assertThat(readings.select().rejects()).containsExactly(reject);
    }

    @Test
    void bringsADuplicateBackWhenTheKeptFileVanishes() {
        Decision original = SampleDecisions.decision("a.txt", "24 001 001", ISSUED, "The same.");
        Decision copy = SampleDecisions.decision("b.txt", "24 001 001", ISSUED, "The same.");
        inventory.update(List.of(file("a.txt"), file("b.txt")), "v1");
        readings.store(StagingDatabase.prepared(new Reading.Decided(original), new Reading.Decided(copy)));
        assertThat(readings.select().rejects()).hasSize(1);

        inventory.update(List.of(file("b.txt")), "v1");

        assertThat(readings.select().decisions()).toIterable().containsExactly(copy);
        assertThat(readings.select().rejects()).isEmpty();
    }

    @Test
    void refusesAReadingOfAFileThatIsNotPending() {
        Reading unknown = new Reading.Rejected(new Reject(file("a.txt"), RejectReason.EMPTY, "no text"));

        assertThatThrownBy(() -> readings.store(StagingDatabase.prepared(unknown)))
                .isInstanceOf(IncorrectUpdateSemanticsDataAccessException.class);
    }
}
