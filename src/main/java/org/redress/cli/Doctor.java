package org.redress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.dataset.verification.Verdict;
import org.redress.job.OutputFolder;
import org.redress.job.RunPlan;
import org.redress.job.UnwritableOutputException;
import org.redress.staging.Staleness;

/** Looks at everything that a run needs, and changes nothing. */
final class Doctor {

    private static final String NOT_CHECKED = "not checked, because of the fault above";
    private static final int EXAMPLES = 3;

    private final Path input;
    private final Path output;
    private final Application application;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param application started as a run into the folders would be
     */
    Doctor(Path input, Path output, Application application) {
        this.input = input;
        this.output = output;
        this.application = application;
    }

    List<Finding> examine() {
        Path latest = latest();
        findings.addAll(Surroundings.look(latest));
        boolean readable = checkInput();
        boolean writable = checkOutput();
        boolean[] understood = {false};
        try {
            RunPlan plan = application.check(() -> {
                understood[0] = true;
                addUnderstood();
            });
            checkPlan(plan);
        } catch (Exception e) {
            if ((readable && writable) || !understood[0]) {
                addFailure(e, understood[0]);
            }
        }
        checkLatest(latest);
        return findings;
    }

    private @Nullable Path latest() {
        try {
            Path latest = output.resolve("latest");
            return Files.isDirectory(latest) ? latest.toRealPath() : null;
        } catch (IOException e) {
            return null;
        }
    }

    private boolean checkInput() {
        if (Files.isDirectory(input) && Files.isReadable(input)) {
            return true;
        }
        String fact = input + (Files.exists(input) ? " is no folder that can be read" : " does not exist");
        findings.add(
                Finding.fault("input", fact, "name the folder with the decisions with --input DIR", ExitCode.USAGE));
        return false;
    }

    private boolean checkOutput() {
        try {
            OutputFolder.check(output);
            String fact = output + (Files.exists(output) ? " can be written to" : " is not there yet; a run makes it");
            findings.add(Finding.ok("output", fact));
            return true;
        } catch (UnwritableOutputException e) {
            findings.add(Finding.fault("output", String.valueOf(e.getMessage()), "", ExitCode.IO));
            return false;
        }
    }

    private void addUnderstood() {
        findings.add(Finding.ok("settings", "all are known and can be"));
        findings.add(Finding.ok("rules", "every rule file can be read"));
        findings.add(Finding.ok("tables", "every reference table can be read"));
    }

    private void addFailure(Exception failure, boolean understood) {
        FailureKind kind = FailureKind.of(failure);
        String check = switch (kind) {
            case RULE_FILE -> "rules";
            case REFERENCE_TABLE -> "tables";
            case BUSY, BUSY_DATABASE, STATE, DATABASE, STATE_SETTING -> "state";
            default -> understood ? "input" : "settings";
        };
        findings.add(Finding.fault(check, kind.describe(failure), advice(kind), kind.exitCode()));
        if (!understood) {
            findings.add(Finding.warning("state", NOT_CHECKED, "mend it and run redress doctor again"));
        }
    }

    private static String advice(FailureKind kind) {
        return switch (kind) {
            case BUSY, BUSY_DATABASE -> "wait until it is over";
            case RULE_FILE, REFERENCE_TABLE ->
                "mend the file, or take it out of the folder to use the one that ships with Redress";
            case SETTING, SETTING_NAME, SETTINGS_FILE, SETTINGS_LOCATION, STATE_SETTING ->
                "see the comments in config/application.yaml";
            default -> "see Troubleshooting in README.md";
        };
    }

    private void checkPlan(RunPlan plan) {
        checkConfig(plan);
        checkFiles(plan);
        checkDisk(plan);
        checkState(plan);
        checkInHand(plan);
    }

    private void checkConfig(RunPlan plan) {
        if (!plan.unreadConfig().isEmpty()) {
            findings.add(Finding.warning(
                    "config",
                    "nothing is looked for in " + examples(plan.unreadConfig()),
                    "rename them if they are meant to replace a rule file or a table, or take them away"));
        }
    }

    private void checkFiles(RunPlan plan) {
        String fact = format(
                "%,d files, %,d bytes in %s", plan.files().found(), plan.files().bytes(), plan.input());
        if (plan.files().unreadable() > 0) {
            findings.add(Finding.warning(
                    "input",
                    fact + format("; %,d of them cannot be read", plan.files().unreadable()),
                    "make them readable for this user; links are never followed"));
        } else if (plan.files().found() == 0) {
            findings.add(
                    Finding.warning("input", fact, "put decisions there, or name another folder with --input DIR"));
        } else {
            findings.add(Finding.ok("input", fact));
        }
    }

    private void checkDisk(RunPlan plan) {
        if (plan.freeBytes().isEmpty()) {
            findings.add(Finding.ok("disk", "this file system does not say how much room it has"));
            return;
        }
        long free = plan.freeBytes().getAsLong();
        String fact = format("%,d bytes are free, about %,d are needed", free, plan.neededBytes());
        findings.add(
                free >= plan.neededBytes()
                        ? Finding.ok("disk", fact)
                        : Finding.fault(
                                "disk", fact, "make room, or name another folder with --output DIR", ExitCode.IO));
    }

    private void checkState(RunPlan plan) {
        int cutOff = plan.files().changed(Staleness.CUT_OFF);
        findings.add(
                switch (plan.state()) {
                    case NONE -> Finding.ok("state", "no earlier run is known: every file will be read");
                    case DAMAGED ->
                        Finding.warning(
                                "state", "damaged", "nothing: the next run sets it aside and reads every file anew");
                    case READABLE ->
                        cutOff == 0
                                ? Finding.ok("state", format("readable; %,d files are still to be read", plan.unread()))
                                : Finding.warning(
                                        "state",
                                        format("an earlier run was cut off before it came to %,d files", cutOff),
                                        "nothing: the next run goes on from there");
                });
    }

    private void checkInHand(RunPlan plan) {
        if (!plan.inHand().isEmpty()) {
            findings.add(Finding.warning(
                    "in hand",
                    "a process ended while it was reading " + examples(plan.inHand()),
                    "look at these files: one that ends the program twice is rejected as failed"));
        }
    }

    private void checkLatest(@Nullable Path latest) {
        if (latest == null) {
            findings.add(Finding.ok("latest", "nothing has been published yet"));
            return;
        }
        try {
            Verdict verdict = new SnapshotVerification().verify(latest);
            findings.add(
                    verdict.isIntact()
                            ? Finding.ok("latest", format("%s is intact, %,d rows", latest, verdict.rows()))
                            : Finding.fault(
                                    "latest",
                                    latest.resolve(verdict.damage().get(0).file()) + ": "
                                            + verdict.damage().get(0).fact(),
                                    "publish anew with redress extract --force",
                                    ExitCode.DATA));
        } catch (IOException | RuntimeException e) {
            FailureKind kind = FailureKind.of(e);
            findings.add(Finding.fault(
                    "latest", kind.describe(e), "publish anew with redress extract --force", kind.exitCode()));
        }
    }

    private static String examples(List<?> all) {
        List<String> some = all.stream().limit(EXAMPLES).map(Object::toString).toList();
        return String.join(", ", some) + (all.size() > EXAMPLES ? format(" and %,d more", all.size() - EXAMPLES) : "");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
