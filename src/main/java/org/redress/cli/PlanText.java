package org.redress.cli;

import java.time.Duration;
import java.util.Locale;
import org.redress.cli.progress.Durations;
import org.redress.job.RunPlan;
import org.redress.staging.InventoryDifference;
import org.redress.staging.Staleness;

/** What a run would do, in a few lines for a person to read. */
final class PlanText {

    private final StringBuilder lines = new StringBuilder();
    private final RunPlan plan;

    private PlanText(RunPlan plan) {
        this.plan = plan;
    }

    static String of(RunPlan plan) {
        return new PlanText(plan).describe();
    }

    private String describe() {
        line("Dry run", " nothing is written");
        line("Input", " " + plan.input());
        InventoryDifference files = plan.files();
        count("Files found", files.found(), format(", %,d bytes", files.bytes()));
        countUnlessNone("  left out", plan.notSelected(), ", by include and exclude");
        count("  new", files.added(), stateRemark());
        count("  changed", files.changed(Staleness.CONTENT), "");
        countUnlessNone(
                "  read anew", files.changed(Staleness.EXTRACTOR), ", because Redress or its configuration changed");
        countUnlessNone("  read anew", files.changed(Staleness.CUT_OFF), ", because an earlier run was cut off");
        countUnlessNone(
                "  read anew", files.changed(Staleness.FAILED), ", because they failed or took too long last time");
        count("  unchanged", files.counts().unchanged(), "");
        count("  vanished", files.vanished(), "");
        count("To be read", plan.unread(), format(", %,d bytes", files.unreadBytes()));
        line("Reading takes", " " + time());
        line("Disk", " " + disk());
        line("Would publish", " " + publishing());
        return lines.toString();
    }

    private String stateRemark() {
        return switch (plan.state()) {
            case READABLE -> "";
            case NONE -> ", because no earlier run into " + plan.output() + " is known";
            case DAMAGED -> ", because the state of earlier runs is damaged: a run sets it aside";
        };
    }

    private String time() {
        if (plan.unread() == 0) {
            return "no time";
        }
        Duration estimate = plan.sample().estimate(plan.unread());
        return format(
                "about %s with %d threads, going by %,d files that were read to see",
                Durations.inWords(estimate),
                plan.sample().threads(),
                plan.sample().files());
    }

    private String disk() {
        String need = format("about %,d bytes are needed", plan.neededBytes());
        if (plan.freeBytes().isEmpty()) {
            return need;
        }
        long free = plan.freeBytes().getAsLong();
        return need
                + format(" and %,d are free", free)
                + (free < plan.neededBytes() ? ": too few, the run would end with exit code " + ExitCode.IO : "");
    }

    private String publishing() {
        return switch (plan.publishing()) {
            case YES ->
                plan.rejectLimit().isEmpty()
                        ? "yes"
                        : "yes, unless more than " + plan.rejectLimit() + " of the files are rejected";
            case NOTHING -> "no: the input folder holds no files";
            case UP_TO_DATE -> "no: " + plan.latest() + " is up to date; --force publishes it anew";
            case PERHAPS -> "only if one of the files that failed can be read now";
        };
    }

    private void countUnlessNone(String name, int count, String remark) {
        if (count > 0) {
            count(name, count, remark);
        }
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
