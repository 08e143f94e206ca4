package org.redress.job;

import java.util.Map;
import java.util.TreeMap;
import org.redress.dataset.DatasetCounts;
import org.redress.decision.RejectReason;
import org.springframework.batch.core.job.JobExecution;

/** Gathers the facts about a run when its tables are written. */
final class RunRecorder {

    private final RunFolders folders;
    private final RunSettings settings;
    private final ExtractorFingerprint fingerprint;
    private final SlowestFiles slowest;

    RunRecorder(RunFolders folders, RunSettings settings, ExtractorFingerprint fingerprint, SlowestFiles slowest) {
        this.folders = folders;
        this.settings = settings;
        this.fingerprint = fingerprint;
        this.slowest = slowest;
    }

    RunRecord record(JobExecution run, String key, DatasetCounts counts, Map<RejectReason, Integer> rejects) {
        RunNotes notes = RunNotes.of(run);
        return new RunRecord(
                RunParameters.started(run.getJobParameters()),
                key,
                notes.seconds(),
                RunRecord.Files.of(notes.inventory(), notes.notSelected(), notes.tooOld()),
                byCode(rejects),
                counts.rowsByTable(),
                new RunRecord.Payments(
                        counts.payments().count(), counts.payments().totalPounds()),
                counts.filledByTable(),
                slowest.files(),
                Versions.current(),
                configuration());
    }

    private static Map<String, Integer> byCode(Map<RejectReason, Integer> rejects) {
        Map<String, Integer> byCode = new TreeMap<>();
        rejects.forEach((reason, files) -> byCode.put(reason.code(), files));
        return byCode;
    }

    private RunRecord.Configuration configuration() {
        return new RunRecord.Configuration(
                folders.input().toString(),
                folders.output().toString(),
                folders.config() == null ? null : folders.config().toString(),
                settings.effectiveThreads(),
                settings.chunkSize(),
                settings.maxDocumentBytes().toBytes(),
                settings.maxDocumentSeconds(),
                settings.spreadsheetSafe(),
                settings.include(),
                settings.exclude(),
                settings.earliestDate().toString(),
                fingerprint.configuration(),
                fingerprint.extractor());
    }
}
