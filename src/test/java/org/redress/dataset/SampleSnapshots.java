package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.decision.Decision;

/** Snapshots of {@link SampleDecisions}, complete with the files that a run adds. */
public final class SampleSnapshots {

    private SampleSnapshots() {}

    /** Snapshots that are verified before they are published. */
    public static SnapshotStore store(Path output, CsvStyle style) {
        return new SnapshotStore(output, style, new SnapshotVerification());
    }

    /** Publishes the sample decisions. */
    public static Path publish(SnapshotStore store, Instant time) throws IOException {
        return publish(store, time, SampleDecisions.all().iterator());
    }

    static Path publish(SnapshotStore store, Instant time, Iterator<Decision> decisions) throws IOException {
        try (SnapshotDraft draft = store.begin(time)) {
            write(draft, decisions);
            return draft.publish();
        }
    }

    /** Writes everything that a snapshot needs to be published. */
    static DatasetCounts write(SnapshotDraft draft, Iterator<Decision> decisions) throws IOException {
        DatasetCounts counts = draft.writeTables(decisions, SampleDecisions.rejects());
        draft.writeText("report.html", "<p>three</p>");
        draft.writeText("run.json", "{}");
        return counts;
    }
}
