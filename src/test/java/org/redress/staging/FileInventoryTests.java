package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.staging.SampleDecisions.ISSUED;
import static org.redress.staging.SampleDecisions.file;

import java.util.List;
import java.util.stream.IntStream;
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
        StagingDatabase.update(inventory, List.of(file("b.txt"), file("a.txt")), "v1");
        readings.store(StagingDatabase.prepared(
                new Reading.Decided(SampleDecisions.decision("a.txt", "24 001 001", ISSUED, "One.")),
                new Reading.Rejected(new Reject(file("b.txt"), RejectReason.EMPTY, "no text"))));
    }

    @Test
    void hasNothingToReadInAFolderThatIsTheSame() {
        assertThat(StagingDatabase.update(inventory, List.of(file("a.txt"), file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(2, 0, 0, 0));
        assertThat(StagingDatabase.pending(inventory)).isEmpty();
    }

    @Test
    void readsNewFiles() {
        assertThat(StagingDatabase.update(
                        inventory, List.of(file("d.txt"), file("c.txt"), file("a.txt"), file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(4, 2, 0, 0));
        assertThat(StagingDatabase.pending(inventory)).containsExactly(file("c.txt"), file("d.txt"));
    }

    @Test
    void readsAChangedFileAgainAndForgetsWhatItHeld() {
        SourceFile changed = new SourceFile("a.txt", "another");

        assertThat(StagingDatabase.update(inventory, List.of(changed, file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(2, 0, 1, 0));
        assertThat(StagingDatabase.pending(inventory)).containsExactly(changed);
        assertThat(StagingDatabase.decisions(readings)).isEmpty();
    }

    @Test
    void forgetsVanishedFiles() {
        assertThat(StagingDatabase.update(inventory, List.of(file("b.txt")), "v1"))
                .isEqualTo(new InventoryCounts(1, 0, 0, 1));
        assertThat(StagingDatabase.decisions(readings)).isEmpty();
    }

    @Test
    void readsEverythingAgainWithAnotherExtractor() {
        assertThat(StagingDatabase.update(inventory, List.of(file("a.txt"), file("b.txt")), "v2")
                        .unchanged())
                .isZero();
        assertThat(StagingDatabase.pending(inventory)).containsExactly(file("a.txt"), file("b.txt"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "TIMEOUT"})
    void triesAgainWhatFailedForAReasonThatMayPass(RejectReason reason) {
        StagingDatabase.update(inventory, List.of(file("c.txt")), "v1");
        readings.store(
                StagingDatabase.prepared(new Reading.Rejected(new Reject(file("c.txt"), reason, "out of luck"))));

        StagingDatabase.update(inventory, List.of(file("c.txt")), "v1");

        assertThat(StagingDatabase.pending(inventory)).containsExactly(file("c.txt"));
    }

    @Test
    void keepsFilesPendingUntilTheyAreRead() {
        StagingDatabase.update(inventory, List.of(file("c.txt")), "v1");

        assertThat(StagingDatabase.update(inventory, List.of(file("c.txt")), "v1"))
                .isEqualTo(new InventoryCounts(1, 0, 1, 0));

        assertThat(StagingDatabase.pending(inventory)).containsExactly(file("c.txt"));
    }

    @Test
    void readsMoreFilesThanOnePage() {
        List<SourceFile> many = IntStream.range(0, 2_500)
                .mapToObj(number -> file("many/" + number))
                .toList();

        assertThat(StagingDatabase.update(inventory, many, "v1")).isEqualTo(new InventoryCounts(2_500, 2_500, 0, 2));
        assertThat(inventory.pendingCount()).isEqualTo(2_500);
        assertThat(inventory.pending()).toIterable().containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void findsAFileByItsPath() {
        assertThat(inventory.find("a.txt")).contains(file("a.txt"));
        assertThat(inventory.find("c.txt")).isEmpty();
    }

    @Test
    void saysHowAFolderDiffersAndChangesNothing() {
        SourceFile unreadable = new SourceFile("d.txt", "");

        InventoryDifference difference;
        try (FoundFiles found = StagingDatabase.found(List.of(file("a.txt"), unreadable))) {
            difference = inventory.compare(found, "v2");
        }

        assertThat(difference.counts()).isEqualTo(new InventoryCounts(2, 1, 1, 1));
        assertThat(difference.changed(Staleness.EXTRACTOR)).isEqualTo(1);
        assertThat(difference.unreadable()).isEqualTo(1);
        assertThat(difference.bytes()).isEqualTo(20);
        assertThat(difference.unreadBytes()).isEqualTo(20);
        assertThat(difference.someUnread()).containsExactlyInAnyOrder(file("a.txt"), unreadable);
        assertThat(inventory.find("b.txt")).isPresent();
        assertThat(inventory.pendingCount()).isZero();
    }

    @Test
    void takesEveryFileForNewWhereNothingIsKnown() {
        try (FoundFiles found = StagingDatabase.found(List.of(file("a.txt"), file("c.txt")))) {
            assertThat(FileInventory.compareWithNothing(found).counts()).isEqualTo(new InventoryCounts(2, 2, 0, 0));
        }
    }
}
