package org.redress.faults.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.redress.decision.SourceFile;

/**
 * Called by the methods of Redress. What is to happen where is read from the file that a system property names; without it
 * nothing happens.
 */
public final class FaultPoints {

    private static final int ROOT = "org.redress.".length();

    private static final Map<String, AtomicInteger> PASSED = new ConcurrentHashMap<>();
    private static final FaultPlan PLAN = FaultPlan.read(System.getProperty(FaultPlan.PROPERTY));

    private FaultPoints() {}

    /** A method begins. */
    public static void enter(String method) {
        pass("enter " + method.substring(ROOT));
    }

    /** A method ends, in whatever way. */
    public static void leave(String method) {
        pass("leave " + method.substring(ROOT));
    }

    /** A document is about to be read. */
    public static void read(SourceFile document) {
        trace("document " + document.path());
        if (PLAN.document().equals(document.path())) {
            FaultAction.perform(PLAN);
        }
    }

    private static void pass(String point) {
        if (PLAN.trace().isEmpty()) {
            return;
        }
        int times = PASSED.computeIfAbsent(point, none -> new AtomicInteger()).incrementAndGet();
        if (times == 1) {
            trace(point);
        }
        if (times == PLAN.occurrence() && PLAN.point().equals(point)) {
            trace("reached " + point);
            FaultAction.perform(PLAN);
        }
    }

    /** What is written here survives whatever becomes of the process. */
    private static synchronized void trace(String line) {
        if (PLAN.trace().isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(PLAN.trace()), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
