package org.redress.job;

import java.util.Optional;
import org.redress.report.figures.RunFacts;

/** Says to the report what {@code run.json} says of a run. */
final class ReportedRun {

    private ReportedRun() {}

    static RunFacts facts(RunRecord run, Optional<RunRecord> previous) {
        RunRecord.Files files = run.files();
        return new RunFacts(
                run.started(),
                new RunFacts.Files(files.found(), files.added(), files.changed(), files.unchanged(), files.vanished()),
                run.seconds(),
                run.versions(),
                run.slowestFiles().stream()
                        .map(file -> new RunFacts.SlowFile(file.path(), file.seconds()))
                        .toList(),
                previous.map(ReportedRun::previous).orElse(null));
    }

    private static RunFacts.PreviousSnapshot previous(RunRecord record) {
        return new RunFacts.PreviousSnapshot(
                record.started(), record.versions().getOrDefault("redress", "unknown"), record.rows(), record.filled());
    }
}
