package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** The time that reading takes, counted in work of this thread, so that a busy machine is no slow program. */
final class ReadingTime {

    /** The fuzzer watches every step, which takes several times as long as the step. */
    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;

    /** Java compiles while it reads the first pages. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(FUZZING ? 20 : 3);

    /** Some hundred times what a char of a decision takes. */
    private static final long MOST_NANOS_OF_A_CHAR = TimeUnit.MILLISECONDS.toNanos(1);

    private ReadingTime() {}

    /**
     * Runs {@code reading} and asserts that it took no longer than so many chars may take. What takes longer is run once
     * more, because the first reading of all loads the program, and the fuzzer changes every class that is loaded.
     */
    static void check(int chars, Runnable reading) {
        long most = MOST_NANOS + chars * MOST_NANOS_OF_A_CHAR;
        long taken = nanos(reading);
        if (taken >= most) {
            taken = nanos(reading);
        }
        assertThat(taken).as("nanoseconds for " + chars + " chars").isLessThan(most);
    }

    /** The nanoseconds of work that {@code reading} takes. */
    static long nanos(Runnable reading) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
