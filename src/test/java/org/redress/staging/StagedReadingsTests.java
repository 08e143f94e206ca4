package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.staging.SampleDecisions.ISSUED;
import static org.redress.staging.SampleDecisions.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        StagingDatabase.update(inventory, List.of(file("a.txt"), file("b.txt")), "v1");

        readings.store(StagingDatabase.prepared(new Reading.Decided(second), new Reading.Decided(first)));

        assertThat(StagingDatabase.decisions(readings)).containsExactly(first, second);
        assertThat(StagingDatabase.pending(inventory)).isEmpty();
    }

    @Test
    void givesBackRejectsWithTheirReasons() {
        Reject reject = new Reject(file("a.txt"), RejectReason.NOT_TEXT, "a PDF");
        StagingDatabase.update(inventory, List.of(file("a.txt")), "v1");

        readings.store(StagingDatabase.prepared(new Reading.Rejected(reject)));

        assertThat(StagingDatabase.rejects(readings)).containsExactly(reject);
    }

    @Test
    void bringsADuplicateBackWhenTheKeptFileVanishes() {
        Decision original = SampleDecisions.decision("a.txt", "24 001 001", ISSUED, "The same.");
        Decision copy = SampleDecisions.decision("b.txt", "24 001 001", ISSUED, "The same.");
        StagingDatabase.update(inventory, List.of(file("a.txt"), file("b.txt")), "v1");
        readings.store(StagingDatabase.prepared(new Reading.Decided(original), new Reading.Decided(copy)));
        assertThat(StagingDatabase.rejects(readings)).hasSize(1);

        StagingDatabase.update(inventory, List.of(file("b.txt")), "v1");

        assertThat(StagingDatabase.decisions(readings)).containsExactly(copy);
        assertThat(StagingDatabase.rejects(readings)).isEmpty();
    }

    @Test
    void refusesAReadingOfAFileThatIsNotPending() {
        Reading unknown = new Reading.Rejected(new Reject(file("a.txt"), RejectReason.EMPTY, "no text"));

        assertThatThrownBy(() -> readings.store(StagingDatabase.prepared(unknown)))
                .isInstanceOf(IncorrectUpdateSemanticsDataAccessException.class);
    }

    /** Databases order texts by the rules of a language: without regard to case, or with accents beside their letters. */
    @ParameterizedTest
    @CsvSource({"a, B", "é, f", "a-c, ab", "\uFB01, \uD83C\uDFE0"})
    void ordersDecisionsAndFilesAsJavaDoes(String one, String other) {
        List<String> paths = Stream.of(one, other, one + "/" + one).sorted().toList();
        StagingDatabase.update(
                inventory, paths.stream().map(SampleDecisions::file).toList(), "v1");
        paths.forEach(path -> readings.store(
                StagingDatabase.prepared(new Reading.Rejected(new Reject(file(path), RejectReason.EMPTY, "no text")))));

        assertThat(StagingDatabase.rejects(readings))
                .extracting(reject -> reject.source().path())
                .containsExactlyElementsOf(paths);
    }

    @Test
    void saysHowManyFilesThereAreOfEachKind() {
        Decision original = SampleDecisions.decision("a.txt", "24 001 001", ISSUED, "The same.");
        Decision copy = SampleDecisions.decision("b.txt", "24 001 001", ISSUED, "The same.");
        Decision old = SampleDecisions.decision("c.txt", "24 001 002", ISSUED.minusYears(1), "Old.");
        StagingDatabase.update(
                inventory,
                Stream.of("a.txt", "b.txt", "c.txt", "d.txt")
                        .map(SampleDecisions::file)
                        .toList(),
                "v1");
        readings.store(StagingDatabase.prepared(
                new Reading.Decided(original),
                new Reading.Decided(copy),
                new Reading.Decided(old),
                new Reading.Rejected(new Reject(file("d.txt"), RejectReason.EMPTY, "no text"))));

        try (SelectedReadings selected = readings.select(new EarliestDate(ISSUED))) {
            assertThat(selected.decisionCount()).isEqualTo(1);
            assertThat(selected.tooOld()).isEqualTo(1);
            assertThat(selected.rejectCount()).isEqualTo(2);
            assertThat(selected.rejectCounts()).isEqualTo(Map.of(RejectReason.EMPTY, 1, RejectReason.DUPLICATE, 1));
            assertThat(selected.decisions()).toIterable().containsExactly(original);
        }
    }
}
