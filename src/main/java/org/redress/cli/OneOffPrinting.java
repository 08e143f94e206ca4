package org.redress.cli;

import java.io.IOException;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.DatasetStream;
import org.redress.job.OneOffRun;
import org.redress.job.Progress;

/** Reads what the command line names and prints what comes of it. */
final class OneOffPrinting {

    private final OneOffOptions options;
    private final RunOptions more;
    private final StandardStreams streams;

    OneOffPrinting(OneOffOptions options, RunOptions more, StandardStreams streams) {
        this.options = options;
        this.more = more;
        this.streams = streams;
    }

    /** The exit code. A reader that has seen enough is no failure. */
    int print(OneOffRun run, Messages messages, Progress progress) throws IOException {
        progress.begin(Progress.Phase.READING, Progress.UNKNOWN);
        try {
            OneOffOutput output = new OneOffOutput(stream(run.csvStyle()), run.earliestDate(), messages, progress);
            if (options.files().isEmpty()) {
                run.read(more.reading().input(), output::take);
            } else {
                run.read(options.files(), streams.in(), output::take);
            }
            return output.finish();
        } catch (ReaderGoneException e) {
            return ExitCode.OK;
        }
    }

    private DatasetStream stream(CsvStyle style) throws IOException {
        String table = options.table();
        if (table == null) {
            return DatasetStream.allTables(streams.out());
        }
        return options.isCsv()
                ? DatasetStream.csv(streams.out(), table, style)
                : DatasetStream.json(streams.out(), table);
    }
}
