package org.redress.staging;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;

/**
 * A file that an earlier run found.
 *
 * @param key of its row
 * @param fingerprint of the extractor and its configuration at that time
 * @param rejectReason null unless the file was rejected
 */
record KnownFile(
        String key,
        SourceFile source,
        String fingerprint,
        FileState state,
        @Nullable RejectReason rejectReason) {

    /** Reasons that lie in the run rather than in the file, so that the next run may have better luck. */
    private static final Set<RejectReason> PASSING = Set.of(RejectReason.FAILED, RejectReason.TIMEOUT);

    /** Why {@code found} has to be read again; empty if that could only give what is staged already. */
    Optional<Staleness> staleness(SourceFile found, String currentFingerprint) {
        if (!source.equals(found)) {
            return Optional.of(Staleness.CONTENT);
        }
        if (!fingerprint.equals(currentFingerprint)) {
            return Optional.of(Staleness.EXTRACTOR);
        }
        if (state == FileState.PENDING) {
            return Optional.of(Staleness.CUT_OFF);
        }
        return rejectReason != null && PASSING.contains(rejectReason)
                ? Optional.of(Staleness.FAILED)
                : Optional.empty();
    }
}
