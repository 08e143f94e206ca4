package org.redress.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.redress.dataset.DatasetStream;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.staging.Reading;

/** Prints what came of each document, and tells the user of those that gave no decision. */
final class OneOffOutput {

    private final DatasetStream data;
    private final Messages messages;
    private final Set<String> ids = new HashSet<>();
    private int decisions;
    private int rejects;

    OneOffOutput(DatasetStream data, Messages messages) {
        this.data = data;
        this.messages = messages;
    }

    void take(Reading reading) throws IOException {
        if (reading instanceof Reading.Decided decided) {
            take(decided.decision());
        } else if (reading instanceof Reading.Rejected rejected) {
            take(rejected.reject());
        }
    }

    /** The exit code, once the last document is taken. */
    int finish() throws IOException {
        data.finish();
        if (decisions + rejects == 0) {
            messages.warn("there is nothing to read: the folder holds no files");
        }
        if (decisions > ids.size()) {
            messages.warn(decisions - ids.size()
                    + " of the files hold a decision that was printed before; a run would publish each decision once");
        }
        return decisions == 0 && rejects > 0 ? ExitCode.DATA : ExitCode.OK;
    }

    private void take(Decision decision) throws IOException {
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
