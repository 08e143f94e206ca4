package org.redress.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The room on the disk that a run needs, which is looked at before its work begins. */
final class SpaceNeed {

    /** Room for what does not grow with the input: an empty state, the files of an empty dataset, its report. */
    static final long RESERVE_BYTES = 4L * 1024 * 1024;

    /** Bytes of a snapshot for one byte of input: between 2.4 and 2.7 were measured. */
    private static final int SNAPSHOT_FACTOR = 3;

    /** Bytes of the state for one byte of input that is still to be read: between 0.8 and 1.1 were measured. */
    private static final int STATE_FACTOR = 2;

    private final Path output;

    SpaceNeed(Path output) {
        this.output = output;
    }

    /**
     * Makes sure that a run has room to end well.
     *
     * @param inputBytes all files that go into the snapshot
     * @param pendingBytes those of them that are still to be read
     * @throws IOException if there is too little, saying how much there is and how much is needed
     */
    void require(long inputBytes, long pendingBytes) throws IOException {
        long needed = bytes(inputBytes, pendingBytes);
        FileStore disk = Files.getFileStore(output);
        long free = disk.getUsableSpace();
        if (free < needed && disk.getTotalSpace() > 0) {
            throw new IOException("there is too little room in the output folder " + output + ": about " + bytes(needed)
                    + " are needed for this input and " + bytes(free) + " are free");
        }
    }

    /** How many bytes a run needs. */
    static long bytes(long inputBytes, long pendingBytes) {
        return RESERVE_BYTES + SNAPSHOT_FACTOR * inputBytes + STATE_FACTOR * pendingBytes;
    }

    /** How much room a folder has, in words. */
    static String describe(Path folder) {
        try {
            return bytes(Files.getFileStore(folder).getUsableSpace()) + " are free in " + folder;
        } catch (IOException e) {
            return "it is not known how much room is left in " + folder;
        }
    }

    private static String bytes(long count) {
        return String.format(Locale.ROOT, "%,d bytes", count);
    }
}
