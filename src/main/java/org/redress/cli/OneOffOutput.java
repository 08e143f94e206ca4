package org.redress.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.redress.dataset.DatasetStream;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.job.Progress;
import org.redress.staging.EarliestDate;
import org.redress.staging.Reading;

/** Prints what came of each document, and tells the user of those that gave no decision. */
final class OneOffOutput {

    private final DatasetStream data;
    private final EarliestDate earliest;
    private final Messages messages;
    private final Progress progress;
    private final Set<String> ids = new HashSet<>();
    private int decisions;
    private int tooOld;
    private int rejects;

    /**
     * @param earliest the day from which on decisions are printed
     */
    OneOffOutput(DatasetStream data, EarliestDate earliest, Messages messages, Progress progress) {
        this.data = data;
        this.earliest = earliest;
        this.messages = messages;
        this.progress = progress;
    }

    void take(Reading reading) throws IOException {
        if (reading instanceof Reading.Decided decided) {
            take(decided.decision());
        } else if (reading instanceof Reading.Rejected rejected) {
            take(rejected.reject());
        }
        progress.advance();
    }

    /** The exit code, once the last document is taken. */
    int finish() throws IOException {
        data.finish();
        if (decisions + tooOld + rejects == 0) {
            messages.warn("there is nothing to read: no files are there, or none that is included");
        }
        if (tooOld > 0) {
            messages.warn(tooOld + " of the files hold a decision dated before " + earliest + " and are left out");
        }
        if (decisions > ids.size()) {
            messages.warn(decisions - ids.size()
                    + " of the files hold a decision that was printed before; a run would publish each decision once");
        }
        return decisions + tooOld == 0 && rejects > 0 ? ExitCode.DATA : ExitCode.OK;
    }

    private void take(Decision decision) throws IOException {
        if (!earliest.admits(decision.heading().decisionDate())) {
            tooOld++;
            return;
        }
        decisions++;
        ids.add(decision.id());
        data.write(decision);
    }

    private void take(Reject reject) throws IOException {
        rejects++;
        messages.warn(reject.source().path() + ": " + reject.reason().code() + ": " + reject.detail());
        data.write(reject);
    }
}
