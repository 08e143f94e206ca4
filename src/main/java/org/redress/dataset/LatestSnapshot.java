package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The place {@code output/latest} where the newest complete snapshot is always found.
 *
 * <p>It is a relative symbolic link, made aside and moved over the old one, so that a reader sees the old snapshot or the
 * new one and nothing between. Where the file system has no symbolic links it is a copy of the snapshot: the old copy is
 * moved away and the new one into its place, and for the instant between there is none.
 */
final class LatestSnapshot {

    /** Makes a symbolic link, or says that it cannot. */
    @FunctionalInterface
    interface Linking {
        void link(Path link, Path target) throws IOException;
    }

    private final Path outputFolder;
    private final Path latest;
    private final Linking linking;

    LatestSnapshot(Path outputFolder) {
        this(outputFolder, Files::createSymbolicLink);
    }

    LatestSnapshot(Path outputFolder, Linking linking) {
        this.outputFolder = outputFolder;
        this.latest = outputFolder.resolve("latest");
        this.linking = linking;
    }

    /** The folder of the newest snapshot. */
    Optional<Path> find() throws IOException {
        return Files.isDirectory(latest) ? Optional.of(latest.toRealPath()) : Optional.empty();
    }

    /** Lets {@code latest} show {@code snapshot} from now on. */
    void show(Path snapshot) throws IOException {
        Path next = outputFolder.resolve(".latest-next");
        Folders.delete(next);
        linkOrCopy(next, snapshot);
        if (Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
            replaceFolder(next);
        } else {
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.forceNames(outputFolder);
    }

    /** A folder, unlike a link, cannot be moved over. */
    private void replaceFolder(Path next) throws IOException {
        Path previous = outputFolder.resolve(".latest-previous");
        Folders.delete(previous);
        Files.move(latest, previous, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(previous, latest, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        Folders.delete(previous);
    }

    private void linkOrCopy(Path next, Path snapshot) throws IOException {
        try {
            linking.link(next, outputFolder.relativize(snapshot));
        } catch (UnsupportedOperationException | IOException e) {
            Folders.copy(snapshot, next);
            Folders.forceFiles(next);
        }
    }
}
