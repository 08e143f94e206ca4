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
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/**
 * Lists a folder and all folders in it, leaving out whatever a dot hides. The files of a folder are looked at by several
 * threads at once, because their fingerprints take long.
 */
final class FolderListing {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path root;
    private final FileSelection selection;
    private final SourcePaths paths;
    private final Queue<Path> folders = new ConcurrentLinkedQueue<>();
    private final Queue<SourceFile> files = new ConcurrentLinkedQueue<>();
    private final AtomicInteger leftOut = new AtomicInteger();

    /**
     * @param root free of links
     * @param selection of the files to list
     */
    FolderListing(Path root, FileSelection selection) {
        this.root = root;
        this.selection = selection;
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
        return files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /** How many files were not selected. */
    int leftOut() {
        return leftOut.get();
    }

    /** A folder below may be deleted or replaced while the others are listed; one that is there must be listed. */
    private void listUnlessGone(Path below) {
        Path folder = root.resolve(below);
        try (OpenFolder open = OpenFolder.of(root, below)) {
            open.names().parallelStream().forEach(name -> addUnlessGone(open, name, below.resolve(name)));
        } catch (IOException | UncheckedIOException e) {
            if (folder.equals(root) || Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw new UncheckedIOException(
                        "cannot list the input folder " + folder + "; make it readable or move it away",
                        e instanceof IOException known ? known : new IOException(e));
            }
        }
    }

    private void addUnlessGone(OpenFolder folder, Path name, Path relative) {
        if (name.toString().startsWith(".")) {
            return;
        }
        try {
            BasicFileAttributes attributes = folder.attributes(name);
            if (attributes.isDirectory()) {
                folders.add(relative);
            } else if (selection.contains(paths.nameOf(relative))) {
                files.add(new SourceFile(
                        paths.nameOf(relative), attributes.isRegularFile() ? fingerprint(folder, name) : ""));
            } else {
                leftOut.incrementAndGet();
            }
        } catch (NoSuchFileException e) {
            // Deleted since the names were listed: no longer part of the input.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
