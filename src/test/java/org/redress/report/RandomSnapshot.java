package org.redress.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.DatasetCounts;
import org.redress.dataset.SampleDecisions;
import org.redress.dataset.SampleSnapshots;
import org.redress.dataset.SnapshotDraft;
import org.redress.decision.Decision;
import org.redress.decision.RejectReason;
import org.redress.report.figures.ReportCollector;
import org.redress.report.figures.RunFacts;

/** A snapshot of decisions that no text stands behind, with its report. */
final class RandomSnapshot {

    private RandomSnapshot() {}

    static Path publish(Path output, List<Decision> decisions) throws IOException {
        ReportCollector collector = new ReportCollector();
        try (SnapshotDraft draft =
                SampleSnapshots.store(output, CsvStyle.EXACT).begin(Instant.parse("2026-01-31T02:03:04Z"))) {
            DatasetCounts counts = draft.writeTables(decisions.iterator(), SampleDecisions.rejects(), collector);
            draft.writeText(
                    "report.html",
                    ReportPage.render(collector.summarise(
                            run(decisions.size()),
                            counts,
                            Map.of(RejectReason.NOT_TEXT, 1, RejectReason.EMPTY, 1),
                            SampleDecisions.rejects())));
            draft.writeText("run.json", "{}");
            return draft.publish();
        }
    }

    private static RunFacts run(int decisions) {
        int files = decisions + SampleDecisions.rejects().size();
        return new RunFacts(
                Instant.parse("2026-01-31T02:03:04Z"),
                new RunFacts.Files(files, files, 0, 0, 0),
                Map.of("extract", new BigDecimal("5400.000"), "tables", new BigDecimal("42.000")),
                Map.of("redress", "9.9", "java", "17.0.15"),
                List.of(new RunFacts.SlowFile(
                        "a/rather/long/path/of/a/file/that/was/slow.txt", new BigDecimal("1.250"))),
                null);
    }
}
