package org.redress.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file of an embedded H2 database.
 *
 * @param path the file itself, with H2's ending
 */
public record StateFile(Path path) {

    private static final String URL_START = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    /** The file that a JDBC URL names; empty if it names a server or a database in memory. */
    public static Optional<StateFile> of(String url) {
        if (!url.startsWith(URL_START)) {
            return Optional.empty();
        }
        int settings = url.indexOf(';');
        String name = url.substring(URL_START.length(), settings < 0 ? url.length() : settings);
        return Optional.of(new StateFile(Path.of(name + ENDING)));
    }

    /**
     * Moves the file out of the way, so that the next start makes a new one. Whoever wants to know what happened to it
     * can look at it; nobody else needs it.
     *
     * @return where it is now
     */
    public Path setAside() throws IOException {
        return Files.move(path, findFreeName(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes sure that the file is there, because opening it would make it.
     *
     * @throws MissingStateException if it is not
     */
    void requirePresent() {
        if (!Files.exists(path)) {
            throw new MissingStateException(this);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private Path findFreeName() {
        int number = 1;
        Path free = aside(number);
        while (Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
            number++;
            free = aside(number);
        }
        return free;
    }

    private Path aside(int number) {
        return path.resolveSibling(path.getFileName() + ".damaged-" + number);
    }
}
