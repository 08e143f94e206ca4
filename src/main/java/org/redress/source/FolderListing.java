package org.redress.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/**
 * Lists a folder and all folders in it, leaving out whatever a dot hides. The files of a folder are looked at by several
 * threads at once, because their fingerprints take long, and in parts, because there may be more than fit into memory.
 */
final class FolderListing {

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int PART_FILES = 1_000;

    private final Path root;
    private final int limitBytes;
    private final FileSelection selection;
    private final SourcePaths paths;
    private final Queue<Path> folders = new ConcurrentLinkedQueue<>();
    private final AtomicInteger leftOut = new AtomicInteger();

    /**
     * @param root free of links
     * @param limitBytes the size above which a file is not read
     * @param selection of the files to list
     */
    FolderListing(Path root, int limitBytes, FileSelection selection) {
        this.root = root;
        this.limitBytes = limitBytes;
        this.selection = selection;
        this.paths = new SourcePaths(root);
    }

    /**
     * Hands everything that is no folder to {@code taker}, in parts and in no order; the hash of what is no regular file
     * or cannot be read is empty.
     *
     * @throws UncheckedIOException if a folder cannot be listed, naming it
     */
    void list(Consumer<? super List<ListedFile>> taker) {
        folders.add(Path.of(""));
        while (!folders.isEmpty()) {
            listUnlessGone(folders.remove(), taker);
        }
    }

    /** How many files were not selected. */
    int leftOut() {
        return leftOut.get();
    }

    /** A folder below may be deleted or replaced while the others are listed; one that is there must be listed. */
    private void listUnlessGone(Path below, Consumer<? super List<ListedFile>> taker) {
        Path folder = root.resolve(below);
        try (OpenFolder open = OpenFolder.of(root, below);
                Stream<Path> names = open.names()) {
            Iterator<Path> left = names.iterator();
            Optional<List<ListedFile>> part = lookAtNext(open, below, left);
            while (part.isPresent()) {
                taker.accept(part.get());
                part = lookAtNext(open, below, left);
            }
        } catch (IOException e) {
            if (folder.equals(root) || Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw new UncheckedIOException(
                        "cannot list the input folder " + folder + "; make it readable or move it away", e);
            }
        }
    }

    /** What goes wrong here is of this folder, what goes wrong in the taker is not. */
    private Optional<List<ListedFile>> lookAtNext(OpenFolder folder, Path below, Iterator<Path> names)
            throws IOException {
        try {
            return names.hasNext() ? Optional.of(look(folder, below, nextPart(names))) : Optional.empty();
        } catch (UncheckedIOException | DirectoryIteratorException e) {
            throw new IOException(e);
        }
    }

    private static List<Path> nextPart(Iterator<Path> names) {
        List<Path> part = new ArrayList<>();
        while (part.size() < PART_FILES && names.hasNext()) {
            part.add(names.next());
        }
        return part;
    }

    private List<ListedFile> look(OpenFolder folder, Path below, List<Path> names) {
        return names.parallelStream()
                .filter(name -> !name.toString().startsWith("."))
                .map(name -> look(folder, name, below.resolve(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The file under a name, unless it is to be left out or is a folder, which will be listed later. */
    private Optional<ListedFile> look(OpenFolder folder, Path name, Path relative) {
        try {
            BasicFileAttributes attributes = folder.attributes(name);
            if (attributes.isDirectory()) {
                folders.add(relative);
            } else if (selection.contains(paths.nameOf(relative))) {
                return Optional.of(listed(folder, name, relative, attributes));
            } else {
                leftOut.incrementAndGet();
            }
        } catch (NoSuchFileException e) {
            // Deleted since the names were listed: no longer part of the input.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private ListedFile listed(OpenFolder folder, Path name, Path relative, BasicFileAttributes attributes) {
        boolean regular = attributes.isRegularFile();
        SourceFile source = new SourceFile(paths.nameOf(relative), regular ? fingerprint(folder, name) : "");
        return new ListedFile(source, regular && attributes.size() <= limitBytes ? attributes.size() : 0);
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
