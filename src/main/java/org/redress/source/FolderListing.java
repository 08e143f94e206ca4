package org.redress.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/** Lists a folder and all folders in it, leaving out whatever a dot hides. */
final class FolderListing {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path root;
    private final SourcePaths paths;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final List<SourceFile> files = new ArrayList<>();

    /**
     * @param root free of links
     */
    FolderListing(Path root) {
        this.root = root;
        this.paths = new SourcePaths(root);
    }

    /**
     * Everything that is no folder, in the order of the paths; the hash of what is no regular file or cannot be read is
     * empty.
     *
     * @throws UncheckedIOException if a folder cannot be listed, naming it
     */
    List<SourceFile> list() {
        folders.add(Path.of(""));
        while (!folders.isEmpty()) {
            listUnlessGone(folders.remove());
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    /** A folder below may be deleted or replaced while the others are listed; one that is there must be listed. */
    private void listUnlessGone(Path below) {
        Path folder = root.resolve(below);
        try (OpenFolder open = OpenFolder.of(root, below)) {
            open.names().parallelStream()
                    .filter(name -> !name.toString().startsWith("."))
                    .flatMap(name -> findUnlessGone(open, name, below.resolve(name)).stream())
                    .toList()
                    .forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            if (folder.equals(root) || Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw new UncheckedIOException(
                        "cannot list the input folder " + folder + "; make it readable or move it away",
                        e instanceof IOException known ? known : new IOException(e));
            }
        }
    }

    /**
     * What stands in a folder under a name.
     *
     * @param file absent if it is a folder
     */
    private record Found(Path relative, @Nullable SourceFile file) {}

    /** Runs on several threads at once: most of the time goes into fingerprints. Empty for what is gone meanwhile. */
    private Optional<Found> findUnlessGone(OpenFolder folder, Path name, Path relative) {
        try {
            BasicFileAttributes attributes = folder.attributes(name);
            if (attributes.isDirectory()) {
                return Optional.of(new Found(relative, null));
            }
            String sha256 = attributes.isRegularFile() ? fingerprint(folder, name) : "";
            return Optional.of(new Found(relative, new SourceFile(paths.nameOf(relative), sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // deleted since the names were listed: no longer part of the input
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Found found) {
        if (found.file() == null) {
            folders.add(found.relative());
        } else {
            files.add(found.file());
        }
    }

    private static String fingerprint(OpenFolder folder, Path name) {
        Sha256 sha256 = new Sha256();
        try (InputStream stream = Channels.newInputStream(folder.file(name))) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.add(buffer, read);
            }
        } catch (IOException e) {
            return "";
        }
        return sha256.toHex();
    }
}
