package org.redress.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that runs publish into and keep their state in, looked at before any work begins. */
public final class OutputFolder {

    /** Made by earlier runs, perhaps of another user. */
    private static final List<String> PARTS = List.of("", "snapshots", "state", "state/in-hand");

    private OutputFolder() {}

    /**
     * Makes the folder unless it is there.
     *
     * @return where it really is
     * @throws UnwritableOutputException if it is no folder, cannot be made or cannot be written to, naming it and the bytes free
     */
    public static Path prepare(Path output) throws UnwritableOutputException {
        Path folder = make(output.toAbsolutePath().normalize());
        for (String name : PARTS) {
            Path part = name.isEmpty() ? folder : folder.resolve(name);
            if (Files.exists(part) && !Files.isWritable(part)) {
                throw new UnwritableOutputException("the output folder " + part + " is read-only", part);
            }
        }
        return folder;
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
