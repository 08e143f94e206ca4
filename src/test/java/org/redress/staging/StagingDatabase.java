package org.redress.staging;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty staging database in memory, in H2's own dialect or the one that stands for PostgreSQL. */
final class StagingDatabase {

    private StagingDatabase() {}

    static JdbcTemplate create(String mode) {
        var source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=" + mode, true);
        return new JdbcTemplate(source);
    }

    /** Makes the inventory equal to a folder that holds these files. */
    static InventoryCounts update(FileInventory inventory, List<SourceFile> files, String fingerprint) {
        try (FoundFiles found = found(files)) {
            return inventory.update(found, fingerprint).counts();
        }
    }

    /** A folder that holds these files, each of 10 bytes. */
    static FoundFiles found(List<SourceFile> files) {
        FoundFiles found = new FoundFiles();
        files.forEach(file -> found.add(file, 10));
        return found;
    }

    /** The files still to be read, by their paths. */
    static List<SourceFile> pending(FileInventory inventory) {
        List<SourceFile> pending = new ArrayList<>();
        inventory.pending().forEachRemaining(pending::add);
        pending.sort(Comparator.comparing(SourceFile::path));
        return pending;
    }

    /** The decisions that are chosen of everything staged. */
    static List<Decision> decisions(StagedReadings readings) {
        try (SelectedReadings selected = readings.select(EarliestDate.NONE)) {
            List<Decision> decisions = new ArrayList<>();
            selected.decisions().forEachRemaining(decisions::add);
            assertThat(selected.decisionCount()).isEqualTo(decisions.size());
            return decisions;
        }
    }

    /** The files that gave none. */
    static List<Reject> rejects(StagedReadings readings) {
        try (SelectedReadings selected = readings.select(EarliestDate.NONE)) {
            List<Reject> rejects = new ArrayList<>();
            selected.rejects().forEach(rejects::add);
            assertThat(selected.rejectCounts())
                    .isEqualTo(rejects.stream().collect(toMap(Reject::reason, reject -> 1, Integer::sum)));
            return rejects;
        }
    }

    /** Readings as they are stored. */
    static List<PreparedReading> prepared(Reading... readings) {
        return Stream.of(readings).map(PreparedReading::of).toList();
    }
}
