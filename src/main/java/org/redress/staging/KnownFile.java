package org.redress.staging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;

/**
 * A file that an earlier run found.
 *
 * @param fingerprint of the extractor and its configuration at that time
 * @param rejectReason null unless the file was rejected
 */
record KnownFile(
        SourceFile source,
        String fingerprint,
        FileState state,
        @Nullable RejectReason rejectReason) {

    /** Reasons that lie in the run rather than in the file, so that the next run may have better luck. */
    private static final Set<RejectReason> PASSING = Set.of(RejectReason.FAILED, RejectReason.TIMEOUT);

    /** Whether reading {@code found} again could only give what is staged already. */
    boolean standsFor(SourceFile found, String currentFingerprint) {
        return state != FileState.PENDING
                && source.equals(found)
                && fingerprint.equals(currentFingerprint)
                && (rejectReason == null || !PASSING.contains(rejectReason));
    }
}
