package org.redress.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.job.PastRun;

/** Past runs as a table, one line for each. */
final class RunsTable {

    private static final String ABSENT = "-";

    private RunsTable() {}

    static String of(List<PastRun> runs) {
        StringBuilder table = new StringBuilder();
        add(table, "started", "seconds", "end", "found", "read", "decisions", "rejects", "snapshot");
        for (PastRun run : runs) {
            add(
                    table,
                    run.started().truncatedTo(ChronoUnit.SECONDS).toString(),
                    seconds(run.seconds()),
                    run.end().word(),
                    count(run.found()),
                    count(run.read()),
                    count(run.decisions()),
                    count(run.rejects()),
                    run.snapshot() == null ? ABSENT : run.snapshot());
        }
        return table.toString();
    }

    private static void add(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-20s  %9s  %-9s  %9s  %9s  %9s  %9s  %s", cells))
                .append(System.lineSeparator());
    }

    private static String seconds(@Nullable BigDecimal seconds) {
        return seconds == null
                ? ABSENT
                : seconds.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String count(@Nullable Long count) {
        return count == null ? ABSENT : String.format(Locale.ROOT, "%,d", count);
    }
}
