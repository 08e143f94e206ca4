package org.redress.job;

import java.time.Duration;

/**
 * How long it took to read some files one after the other.
 *
 * @param files how many
 * @param threads how many files a run reads at the same time
 */
public record ReadingSample(int files, Duration duration, int threads) {

    /** How long it would take to read this many files with all threads. */
    public Duration estimate(int pending) {
        return files == 0 ? Duration.ZERO : duration.multipliedBy(pending).dividedBy((long) files * threads);
    }
}
