package org.redress.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Thrown when a disk, a folder or the database failed; the message says where, and how much room the output folder has. */
public class StorageException extends RunFailedException {

    private static final long serialVersionUID = 1L;

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The failure put as one of storage, if it is one. */
    static Optional<RuntimeException> of(Throwable failure, Path output) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(StorageException::isOfStorage)
                .findFirst()
                .map(teller -> new StorageException(
                        describe(teller, causes.get(causes.size() - 1)) + "; "
                                + SpaceNeed.describe(place(teller, output)),
                        failure));
    }

    /** The state may lie on a disk of its own. */
    private static Path place(Throwable teller, Path output) {
        Path state = output.resolve("state");
        return teller instanceof SQLException && Files.isDirectory(state) ? state : output;
    }

    private static boolean isOfStorage(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof SQLException;
    }

    private static String describe(Throwable teller, Throwable root) {
        String fact = String.valueOf(teller.getMessage());
        String reason = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return fact.contains(reason) ? fact : fact + ": " + reason;
    }
}
