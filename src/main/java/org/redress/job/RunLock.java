package org.redress.job;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * Sees to it that one process at a time works on an output folder. The operating system holds the lock and frees it when
 * the process ends in whatever way, so that a lock without a holder cannot exist.
 */
public final class RunLock {

    private static final String NAME = "lock";

    /** Far behind the content: on Windows nobody else can read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER_BYTES = 1024;

    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private RunLock() {}

    /**
     * Does some work while no other process can do work that takes the same lock.
     *
     * @param output the output folder, which is there
     * @param command what the holder does, for the process that finds the lock taken
     * @throws RunInProgressException at once if another process holds the lock, naming it
     * @throws UnwritableOutputException if the lock cannot be written
     * @throws Exception whatever {@code work} throws
     */
    public static <T> T during(Path output, String command, Callable<T> work) throws Exception {
        Path file = output.resolve("state").resolve(NAME);
        try (FileChannel channel = open(file)) {
            take(channel, output, command);
            return work.call();
        }
    }

    /**
     * Makes sure that no process works on an output folder at this moment, without keeping any from beginning.
     *
     * @throws RunInProgressException if one does, naming it
     * @throws IOException if the lock is there and cannot be read
     */
    public static void requireFree(Path output) throws IOException {
        Path file = output.resolve("state").resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
            if (lock == null) {
                throw new RunInProgressException(output, readHolder(channel));
            }
        } catch (OverlappingFileLockException e) {
            throw new RunInProgressException(output, "this very process");
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling("."));
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UnwritableOutputException("cannot write " + file, file, e);
        }
    }

    private static void take(FileChannel channel, Path output, String command) throws IOException {
        try {
            if (!tryLock(channel)) {
                throw new RunInProgressException(output, readHolder(channel));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(describe(command)), 0);
        } catch (IOException e) {
            throw new UnwritableOutputException("cannot lock " + output, output, e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // This very process holds it.
        }
    }

    /** Empty in the instant between the locking and the writing. */
    private static String readHolder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_HOLDER_BYTES);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString().strip();
    }

    private static String describe(String command) {
        ProcessHandle process = ProcessHandle.current();
        Instant started = process.info().startInstant().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
        return "process " + process.pid() + " on " + hostName() + ", started " + started + ": redress " + command
                + "\n";
    }

    /** Asks the system first: asking the network for the own name can take long. */
    private static String hostName() {
        try {
            return Files.isReadable(LINUX_HOST_NAME)
                    ? Files.readString(LINUX_HOST_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "an unnamed host";
        }
    }
}
