package org.redress.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when the state cannot be relied on. It holds nothing that reading the input files anew does not give again. */
public class DamagedStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StateFile file;

    /**
     * @param file null if the database is not a file
     */
    DamagedStateException(String message, @Nullable StateFile file, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** The file to set aside before starting anew; empty if the database is a server, where its owner must do that. */
    public Optional<StateFile> file() {
        return Optional.ofNullable(file);
    }
}
