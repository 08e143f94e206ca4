package org.redress.job;

import org.redress.decision.Reject;
import org.redress.staging.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of every rejected file in one line. Neither the detail nor the message of an exception is in it, because both may
 * quote the document; the table {@code rejects} has them.
 */
final class RejectLog {

    private static final Logger LOG = LoggerFactory.getLogger(RejectLog.class);

    private RejectLog() {}

    static Reading tell(Reject reject) {
        LOG.warn("{} is rejected: {}", reject.source().path(), reject.reason().code());
        return new Reading.Rejected(reject);
    }

    /** Tells of a failure that nobody foresaw, with its place in the program only for who asks for it. */
    static Reading tell(Reject reject, Throwable failure) {
        LOG.warn(
                "{} is rejected: {} ({})",
                reject.source().path(),
                reject.reason().code(),
                failure.getClass().getName());
        LOG.debug("{} failed so", reject.source().path(), failure);
        return new Reading.Rejected(reject);
    }
}
