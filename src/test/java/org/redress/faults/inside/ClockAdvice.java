package org.redress.faults.inside;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import net.bytebuddy.asm.Advice;

/** Put behind the method that tells the time. */
public final class ClockAdvice {

    /** How far the clock is ahead. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface AheadSeconds {}

    private ClockAdvice() {}

    @Advice.OnMethodExit
    @SuppressWarnings("UnusedVariable") // the value returned is set by assigning to it
    static void shift(@Advice.Return(readOnly = false) Instant now, @AheadSeconds long seconds) {
        now = now.plusSeconds(seconds);
    }
}
