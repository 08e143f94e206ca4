package org.redress.faults.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/** Does to the process what the plan says. */
final class FaultAction {

    /** What the operating system makes of SIGKILL. */
    private static final int KILLED = 137;

    private static final long GLANCE_NANOS = 2_000_000;
    private static final int PAGE_BYTES = 4096;

    private FaultAction() {}

    static void perform(FaultPlan plan) {
        switch (plan.action()) {
            case HALT -> Runtime.getRuntime().halt(KILLED);
            case HOLD -> hold(Path.of(plan.file()));
            case FILL -> fill(Path.of(plan.file()), plan.spareBytes());
            case THROW_OUT_OF_MEMORY -> throw new OutOfMemoryError("planned");
            case THROW_STACK_OVERFLOW -> throw new StackOverflowError("planned");
        }
    }

    private static void hold(Path file) {
        while (Files.exists(file)) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    private static void fill(Path file, long spareBytes) {
        try (FileChannel filler = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            writeUntilFull(filler);
            filler.truncate(Math.max(0, filler.size() - spareBytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeUntilFull(FileChannel filler) {
        try {
            while (true) {
                filler.write(ByteBuffer.allocate(PAGE_BYTES));
            }
        } catch (IOException full) {
            // the disk is full, as planned
        }
    }
}
