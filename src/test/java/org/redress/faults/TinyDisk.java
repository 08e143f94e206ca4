package org.redress.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own, in memory and as small as one likes. Only root can have one; without root tests are skipped. */
final class TinyDisk implements AutoCloseable {

    private final Path folder;

    private TinyDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts a disk over a folder. */
    static TinyDisk mount(Path folder, long bytes) {
        String failure = run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", folder.toString());
        Assumptions.assumeTrue(failure.isEmpty(), "a disk of a size of its own cannot be had here: " + failure);
        return new TinyDisk(folder);
    }

    /** Unmounts what a killed test run may have left. */
    static void unmountAllBelow(Path folder) {
        try {
            List<String> mounts = Files.isReadable(Path.of("/proc/self/mounts"))
                    ? Files.readAllLines(Path.of("/proc/self/mounts"))
                    : List.of();
            mounts.stream()
                    .map(line -> line.split(" ", -1)[1])
                    .filter(mounted -> mounted.startsWith(folder + "/"))
                    .forEach(mounted -> run("umount", "-l", mounted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** What is taken up. */
    long usedBytes() {
        try {
            return Files.getFileStore(folder).getTotalSpace()
                    - Files.getFileStore(folder).getUnallocatedSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void resize(long bytes) {
        require(run("mount", "-o", "remount,size=" + bytes, folder.toString()));
    }

    void makeReadOnly() {
        require(run("mount", "-o", "remount,ro", folder.toString()));
    }

    void makeWritable() {
        require(run("mount", "-o", "remount,rw", folder.toString()));
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private static void require(String failure) {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a command says when it fails; empty if it does not. */
    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : String.join(" ", command) + ": " + said;
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
