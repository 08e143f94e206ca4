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
    private final Path next;
    private final Path previous;
    private final Linking linking;

    LatestSnapshot(Path outputFolder) {
        this(outputFolder, Files::createSymbolicLink);
    }

    LatestSnapshot(Path outputFolder, Linking linking) {
        this.outputFolder = outputFolder;
        this.latest = outputFolder.resolve("latest");
        this.next = outputFolder.resolve(".latest-next");
        this.previous = outputFolder.resolve(".latest-previous");
        this.linking = linking;
    }

    /** The folder of the newest snapshot. */
    Optional<Path> find() throws IOException {
        return Files.isDirectory(latest) ? Optional.of(latest.toRealPath()) : Optional.empty();
    }

    /** Whether {@code latest} is a link to {@code snapshot}. */
    boolean shows(Path snapshot) throws IOException {
        return Files.isDirectory(latest) && Files.isDirectory(snapshot) && Files.isSameFile(latest, snapshot);
    }

    /** Brings the halves of a switch, in the midst of which a run was killed, back to what they were before it. */
    void recover() throws IOException {
        if (Files.isDirectory(previous) && !Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(previous, latest, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(previous);
        Folders.delete(next);
    }

    /**
     * Lets {@code latest} show {@code snapshot} from now on.
     *
     * @throws IOException if that cannot be done; {@code latest} shows what it showed before
     */
    void show(Path snapshot) throws IOException {
        recover();
        try {
            linkOrCopy(snapshot);
            replaceLatest();
        } catch (IOException e) {
            Folders.delete(next);
            throw e;
        }
        Folders.forceNames(outputFolder);
        Folders.delete(previous);
    }

    /** A folder, unlike a link, cannot be moved over. */
    private void replaceLatest() throws IOException {
        boolean copied = Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS);
        if (copied) {
            Files.move(latest, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            recover();
            throw e;
        }
    }

    private void linkOrCopy(Path snapshot) throws IOException {
        try {
            linking.link(next, outputFolder.relativize(snapshot));
        } catch (UnsupportedOperationException | IOException e) {
            if (Files.isSymbolicLink(latest)) {
                throw new IOException("cannot make the link " + next + ": " + e.getMessage(), e);
            }
            Folders.copy(snapshot, next);
            Folders.forceFiles(next);
        }
    }
}
