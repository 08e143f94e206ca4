package org.redress.faults.inside;

import net.bytebuddy.asm.Advice;

/** Put around every watched method. */
public final class PointAdvice {

    private PointAdvice() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Origin("#t.#m") String method) {
        FaultPoints.enter(method);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class)
    static void leave(@Advice.Origin("#t.#m") String method) {
        FaultPoints.leave(method);
    }
}
