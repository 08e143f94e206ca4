package org.redress.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Thrown when the output folder cannot be written to; says where, why and how many bytes are free there. */
public class UnwritableOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(String fact, Path path) {
        super(fact + " (" + freeSpace(path) + "); name another with --output DIR");
    }

    UnwritableOutputException(String fact, Path path, IOException cause) {
        super(fact + ": " + reason(cause) + " (" + freeSpace(path) + ")", cause);
    }

    /** Of the disk on which a path lies or would lie. */
    private static String freeSpace(Path path) {
        Path there = path.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace() + " bytes free";
        } catch (IOException e) {
            return "free space unknown";
        }
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
