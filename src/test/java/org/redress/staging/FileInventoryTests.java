package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.staging.SampleDecisions.ISSUED;
import static org.redress.staging.SampleDecisions.file;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;

@ParameterizedClass
@ValueSource(strings = {"REGULAR", "PostgreSQL"})
class FileInventoryTests {

    private final FileInventory inventory;
    private final StagedReadings readings;

    FileInventoryTests(String mode) {
        StagingTables tables = StagingTables.prepare(StagingDatabase.create(mode));
        inventory = tables.inventory();
        readings = tables.readings();
    }

    @BeforeEach
    void readTwoFiles() {
        inventory.update(List.of(file("b.txt"), file("a.txt")), "v1");
        readings.store(StagingDatabase.prepared(
                new Reading.Decided(SampleDecisions.decision("a.txt", "24 001 001", ISSUED, "One.")),
                new Reading.Rejected(new Reject(file("b.txt"), RejectReason.EMPTY, "no text"))));
    }

    @Test
    void hasNothingToReadInAFolderThatIsTheSame() {
        assertThat(inventory.update(List.of(file("a.txt"), file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(2, 0, 0, 0));
        assertThat(inventory.pending()).isEmpty();
    }

    @Test
    void readsNewFilesInTheOrderOfTheirPaths() {
        assertThat(inventory.update(List.of(file("d.txt"), file("c.txt"), file("a.txt"), file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(4, 2, 0, 0));
        assertThat(inventory.pending()).containsExactly(file("c.txt"), file("d.txt"));
    }

    @Test
    void readsAChangedFileAgainAndForgetsWhatItHeld() {
        SourceFile changed = new SourceFile("a.txt", "another");

        assertThat(inventory.update(List.of(changed, file("b.txt")), "v1")).isEqualTo(new InventoryCounts(2, 0, 1, 0));
        assertThat(inventory.pending()).containsExactly(changed);
        assertThat(readings.select().decisions()).isExhausted();
    }

    @Test
    void forgetsVanishedFiles() {
        assertThat(inventory.update(List.of(file("b.txt")), "v1")).isEqualTo(new InventoryCounts(1, 0, 0, 1));
        assertThat(readings.select().decisions()).isExhausted();
    }

    @Test
    void readsEverythingAgainWithAnotherExtractor() {
        assertThat(inventory.update(List.of(file("a.txt"), file("b.txt")), "v2").unchanged())
                .isZero();
        assertThat(inventory.pending()).containsExactly(file("a.txt"), file("b.txt"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "TIMEOUT"})
    void triesAgainWhatFailedForAReasonThatMayPass(RejectReason reason) {
        inventory.update(List.of(file("c.txt")), "v1");
        readings.store(
                StagingDatabase.prepared(new Reading.Rejected(new Reject(file("c.txt"), reason, "out of luck"))));

        inventory.update(List.of(file("c.txt")), "v1");

        assertThat(inventory.pending()).containsExactly(file("c.txt"));
    }

    @Test
    void keepsFilesPendingUntilTheyAreRead() {
        inventory.update(List.of(file("c.txt")), "v1");

        assertThat(inventory.update(List.of(file("c.txt")), "v1")).isEqualTo(new InventoryCounts(1, 0, 1, 0));

        assertThat(inventory.pending()).containsExactly(file("c.txt"));
    }
}
