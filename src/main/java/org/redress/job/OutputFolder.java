package org.redress.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that runs publish into and keep their state in, looked at before any work begins. */
public final class OutputFolder {

    /** The database cannot even be opened, and a run not be recorded, with less. */
    private static final long LEAST_BYTES = 4L << 20;

    /** Made by earlier runs, perhaps of another user. */
    private static final List<String> PARTS = List.of("", "snapshots", "state", "state/in-hand");

    private OutputFolder() {}

    /**
     * Makes the folder unless it is there.
     *
     * @return where it really is
     * @throws UnwritableOutputException if it is no folder, cannot be made, cannot be written to or has no room, naming it and the bytes free
     */
    public static Path prepare(Path output) throws UnwritableOutputException {
        Path folder = make(output.toAbsolutePath().normalize());
        requireUsable(folder);
        return folder;
    }

    /**
     * Makes sure that {@link #prepare} can succeed, and writes nothing.
     *
     * @return where the folder really is or would be
     * @throws UnwritableOutputException as {@link #prepare} does
     */
    public static Path check(Path output) throws UnwritableOutputException {
        Path folder = output.toAbsolutePath().normalize();
        if (Files.exists(folder)) {
            Path real = make(folder);
            requireUsable(real);
            return real;
        }
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new UnwritableOutputException("the output folder " + folder + " cannot be made", folder);
        }
        return folder;
    }

    private static void requireUsable(Path folder) throws UnwritableOutputException {
        for (String name : PARTS) {
            Path part = name.isEmpty() ? folder : folder.resolve(name);
            if (Files.exists(part) && !Files.isWritable(part)) {
                throw new UnwritableOutputException("the output folder " + part + " is read-only", part);
            }
            if (Files.exists(part) && !hasRoom(part)) {
                throw new UnwritableOutputException("the output folder " + part + " has no room", part);
            }
        }
    }

    /** Some file systems do not say how large they are. */
    private static boolean hasRoom(Path folder) throws UnwritableOutputException {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() <= 0 || disk.getUsableSpace() >= LEAST_BYTES;
        } catch (IOException e) {
            throw new UnwritableOutputException("the output folder " + folder + " cannot be used", folder, e);
        }
    }

    private static Path make(Path output) throws UnwritableOutputException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UnwritableOutputException("the output folder " + output + " is not a folder", output);
        }
        try {
            return (Files.isDirectory(output) ? output : Files.createDirectories(output)).toRealPath();
        } catch (IOException e) {
            throw new UnwritableOutputException("the output folder " + output + " cannot be made", output, e);
        }
    }
}
