package org.redress.cli.progress;

import java.time.Duration;
import java.util.Locale;
import org.redress.job.Progress.Phase;

/**
 * How far a phase of a run has come, in words.
 *
 * @param done files that are dealt with
 * @param files how many there are; negative if that is not known
 * @param seconds since the phase began
 */
record Wording(Phase phase, long done, long files, double seconds) {

    private static final int FEW = 10;
    private static final double MILLIS = 1000;

    /** Such as {@code reading: 450 of 1,000 files, 41 a second, about 13 seconds left}. */
    @Override
    public String toString() {
        if (done == 0 || seconds <= 0) {
            return files > 0 ? format("%s: %,d files", phase.word(), files) : phase.word();
        }
        double rate = done / seconds;
        String text = format("%s: %,d", phase.word(), done)
                + (files >= 0 ? format(" of %,d", files) : "")
                + format(rate < FEW ? " files, %.1f a second" : " files, %,.0f a second", rate);
        return files <= done ? text : text + ", about " + Durations.inWords(left(rate)) + " left";
    }

    /** Of the files, how many in a hundred are dealt with; 0 if it is not known how many there are. */
    int percent() {
        return files <= 0 ? 0 : (int) Math.min(100, done * 100 / files);
    }

    private Duration left(double rate) {
        return Duration.ofMillis(Math.round((files - done) / rate * MILLIS));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
