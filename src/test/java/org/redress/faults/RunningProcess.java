package org.redress.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A run of Redress that is going on. */
final class RunningProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long GLANCE_NANOS = 1_000_000;

    private final Process process;
    private final Path notes;
    private final long startNanos = System.nanoTime();

    RunningProcess(Process process, Path notes) {
        this.process = process;
        this.notes = notes;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** SIGINT, which Ctrl-C sends. */
    void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the process has passed a point of its trace, or has ended. */
    void awaitTrace(String line) {
        awaitTrue(() -> trace().contains(line));
    }

    /** Waits until the process has begun so many documents, or has ended. */
    void awaitDocuments(int count) {
        awaitTrue(() -> documents().size() >= count);
    }

    /** Waits for some time or until the process has ended. */
    void awaitMillis(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        awaitTrue(() -> System.nanoTime() >= end);
    }

    /** Waits for the end; a process that does not come to an end is killed, with a dump of its threads. */
    EndedProcess await() {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                new ProcessBuilder("kill", "-QUIT", Long.toString(pid()))
                        .start()
                        .waitFor();
                process.waitFor(1, TimeUnit.SECONDS);
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("no end after " + PATIENCE + ": " + read("out") + read("err"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
        return new EndedProcess(process.exitValue(), read("out"), read("err"), trace(), duration);
    }

    /** The paths of the documents begun so far. */
    List<String> documents() {
        return EndedProcess.documents(trace());
    }

    private List<String> trace() {
        return read("trace").lines().toList();
    }

    private void awaitTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isAlive() && !condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("waited in vain: " + read("err"));
            }
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** A process in another encoding may write what is not UTF-8. */
    private String read(String name) {
        Path file = notes.resolve(name);
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
