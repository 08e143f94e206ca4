package org.redress.job;

import org.redress.decision.Reject;
import org.redress.staging.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Tells of every rejected file in one line. Neither the detail nor the message of an exception is in it, because both may
 * quote the document; the table {@code rejects} has them.
 */
final class RejectLog {

    private static final Logger LOG = LoggerFactory.getLogger(RejectLog.class);

    /** For runs, whose only word about a file it is. */
    static final RejectLog OF_RUN = new RejectLog(Level.WARN);

    /** For those who tell the user of rejects themselves. */
    static final RejectLog FOR_DEVELOPERS = new RejectLog(Level.DEBUG);

    private final Level level;

    private RejectLog(Level level) {
        this.level = level;
    }

    Reading tell(Reject reject) {
        LOG.atLevel(level)
                .log(
                        "{} is rejected: {}",
                        reject.source().path(),
                        reject.reason().code());
        return new Reading.Rejected(reject);
    }

    /** Tells of a failure that nobody foresaw, with its place in the program only for who asks for it. */
    Reading tell(Reject reject, Throwable failure) {
        LOG.atLevel(level)
                .log(
                        "{} is rejected: {} ({})",
                        reject.source().path(),
                        reject.reason().code(),
                        failure.getClass().getName());
        LOG.debug("{} failed so", reject.source().path(), failure);
        return new Reading.Rejected(reject);
    }
}
