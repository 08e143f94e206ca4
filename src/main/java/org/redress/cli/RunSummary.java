package org.redress.cli;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.job.PublishedRun;
import org.redress.job.RunRecord;
import org.redress.job.RunResult;
import org.redress.job.UnchangedRun;

/** What a run found, in a few lines for a person to read. */
final class RunSummary {

    private final StringBuilder lines = new StringBuilder();

    private RunSummary() {}

    static String of(RunResult result, Duration duration) {
        if (result instanceof PublishedRun run) {
            return new RunSummary().describe(run, duration);
        }
        String fact = result instanceof UnchangedRun run
                ? format("Nothing has changed in %,d files: %s is up to date. ", run.files(), run.snapshot())
                        + "--force publishes it anew."
                : "The input folder holds no files: nothing to publish.";
        return fact + System.lineSeparator();
    }

    private String describe(PublishedRun run, Duration duration) {
        RunRecord record = run.record();
        count("Files found", record.files().found(), ", " + read(record.files()) + " of them read in this run");
        leftOut(record.files().notSelected(), " by include and exclude");
        leftOut(record.files().tooOld(), " dated before the day of since");
        count("Decisions", record.rows().getOrDefault("decisions", 0L), "");
        count("Rejects", record.rows().getOrDefault("rejects", 0L), "");
        record.rejects().forEach((reason, files) -> count("  " + reason, files, ""));
        line("Rows", "");
        record.rows().forEach((table, rows) -> count("  " + table, rows, ""));
        count(
                "Payments",
                record.payments().count(),
                format(", £%,.2f in all", record.payments().totalGbp()));
        line("Seconds", format("%9.1f", duration.toMillis() / 1000.0));
        line("Snapshot", " " + run.snapshot());
        return lines.toString();
    }

    private void leftOut(@Nullable Integer files, String remark) {
        if (files != null && files > 0) {
            count("Left out", files, remark);
        }
    }

    private static int read(RunRecord.Files files) {
        return files.added() + files.changed();
    }

    private void count(String name, long count, String remark) {
        line(name, format("%,9d%s", count, remark));
    }

    private void line(String name, String value) {
        lines.append(format("%-18s%s", name, value).stripTrailing()).append(System.lineSeparator());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
