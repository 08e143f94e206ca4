package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/** Table {@code rejects}: one row per file that gave no decision. */
final class RejectsTable {

    static final Table<Reject> TABLE = new Table<>(
            "rejects",
            "One row per file that gave no decision.",
            List.of(),
            List.of(
                    text(
                            KEY,
                            "source_file",
                            "Path of the file relative to the input folder, with / between its parts. After ./ it is"
                                    + " percent-encoded: a name that is not text on one line has no other form.",
                            reject -> reject.source().path()),
                    text(
                            OPTIONAL,
                            "source_sha256",
                            "SHA-256 of the file's bytes, lower-case hexadecimal; absent where they could not be read.",
                            reject -> reject.source().sha256()),
                    code(REQUIRED, "reason", RejectReason.values(), "Why it gave no decision.", Reject::reason),
                    text(OPTIONAL, "detail", "What was found, for the person who must mend it.", Reject::detail)));

    private RejectsTable() {}
}
