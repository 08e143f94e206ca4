package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.dataset.verification.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code verify}: finds out whether a snapshot is still what was published. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Checks whether a snapshot is still what was published.",
            "It reads every file and checks it as a run does before it publishes: sizes and checksums are"
                    + " those of datapackage.json, CSV and Parquet hold the same rows cell by cell, keys are unique and"
                    + " every row that is referred to is there.",
            "run.json and report.html have no checksum; they only have to be there."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the snapshot is intact",
            "1:unexpected error",
            "2:the command line is wrong, or the folder is not a snapshot",
            "65:the snapshot is damaged",
            "74:a file cannot be read"
        },
        footer = {"", "Examples:", "  redress verify", "  redress verify dataset/snapshots/20260131T020304Z"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "output/latest",
            description = "The folder of a snapshot (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("output", "latest");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Verdict verdict = new SnapshotVerification().verify(folder);
        if (!verdict.isIntact()) {
            PrintWriter err = spec.commandLine().getErr();
            verdict.damage()
                    .forEach(damage -> err.println("redress: " + folder.resolve(damage.file()) + ": " + damage.fact()));
            return ExitCode.DATA;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder + " is intact: "
                + String.format(
                        Locale.ROOT,
                        "%d tables, %,d rows, %,d bytes.",
                        verdict.tables(),
                        verdict.rows(),
                        verdict.bytes()));
        out.flush();
        return ExitCode.OK;
    }
}
