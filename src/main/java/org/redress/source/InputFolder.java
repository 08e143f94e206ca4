package org.redress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/**
 * The folder a run reads: everything in it and in its sub-folders, whatever its name ends in. Left out are only files and
 * folders whose name starts with a dot, which belong to tools and not to the user. The folder itself may be a symbolic
 * link; nothing outside it is ever read, and links, pipes and devices in it are listed but not opened.
 */
public final class InputFolder {

    /** Far above the longest public report: what is larger is not one decision. */
    public static final int USUAL_LIMIT_BYTES = 2 * 1024 * 1024;

    private final Path folder;
    private final int limitBytes;
    private final FileSelection selection;

    /** Where the folder really was when it was last listed: a link may be turned to another folder in mid-run. */
    private volatile @Nullable Path listed;

    private volatile int leftOut;

    public InputFolder(Path folder) {
        this(folder, USUAL_LIMIT_BYTES);
    }

    /**
     * @param limitBytes the size above which {@link #read} refuses a file
     */
    public InputFolder(Path folder, int limitBytes) {
        this(folder, limitBytes, FileSelection.ALL);
    }

    /**
     * @param limitBytes the size above which {@link #read} refuses a file
     * @param selection which files in the folder belong to the input
     */
    public InputFolder(Path folder, int limitBytes, FileSelection selection) {
        this.folder = folder;
        this.limitBytes = limitBytes;
        this.selection = selection;
    }

    /**
     * Hands every file to {@code taker}, some at a time and in no order. The hash of one that cannot be read is empty;
     * {@link #read} says why.
     *
     * @throws UncheckedIOException if the folder or a folder in it cannot be listed, naming it
     */
    public void list(Consumer<? super List<ListedFile>> taker) {
        try {
            Path root = folder.toRealPath();
            listed = root;
            FolderListing listing = new FolderListing(root, limitBytes, selection);
            listing.list(taker);
            leftOut = listing.leftOut();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find the input folder " + folder, e);
        }
    }

    /**
     * All files at once, in the order of their paths.
     *
     * @see #list
     */
    public List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        list(part -> part.forEach(file -> files.add(file.source())));
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    /** How many files in the folder, when it was last listed, were left out because they are not selected. */
    public int leftOut() {
        return leftOut;
    }

    /**
     * The bytes of a file as it was listed.
     *
     * @throws RejectedFileException if it is larger than the limit (it is then not loaded), cannot be read, or is not what
     *     it was when it was listed
     * @throws UncheckedIOException if the input folder itself is gone
     */
    public byte[] read(SourceFile source) {
        Path root = root();
        Path file = new SourcePaths(root).locate(source.path());
        Path parent = file.getParent();
        byte[] bytes;
        try (OpenFolder open = OpenFolder.of(root, parent == null ? Path.of("") : parent)) {
            bytes = read(open, file.getFileName());
        } catch (IOException e) {
            requireFolder(root, e);
            throw failed(describe(e));
        }
        requireUnchanged(bytes, source);
        return bytes;
    }

    private Path root() {
        Path known = listed;
        try {
            return known == null ? folder.toRealPath() : known;
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private byte[] read(OpenFolder parent, Path name) throws IOException {
        BasicFileAttributes attributes = parent.attributes(name);
        if (!attributes.isRegularFile()) {
            throw failed(
                    attributes.isSymbolicLink()
                            ? "a symbolic link, which is never followed; put the file itself here"
                            : "no regular file but a folder, a pipe, a socket or a device, which is never opened");
        }
        if (attributes.size() > limitBytes) {
            throw tooLarge(limitBytes);
        }
        try (InputStream stream = Channels.newInputStream(parent.file(name))) {
            byte[] bytes = stream.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw tooLarge(limitBytes);
            }
            return bytes;
        }
    }

    /**
     * Where a file lies that the dataset names.
     *
     * @throws IllegalArgumentException if it stands for none inside the folder
     * @throws UncheckedIOException if the input folder itself is gone
     */
    public Path locate(SourceFile source) {
        Path root = root();
        return root.resolve(new SourcePaths(root).locate(source.path()));
    }

    private static void requireUnchanged(byte[] bytes, SourceFile source) {
        Sha256 sha256 = new Sha256();
        sha256.add(bytes, bytes.length);
        if (!sha256.toHex().equals(source.sha256())) {
            throw failed("changed while the run was going on; the next run reads it");
        }
    }

    /** A file that cannot be read costs that file; a folder that is gone must not cost all of them. */
    private void requireFolder(Path root, IOException failure) {
        if (!Files.isDirectory(root)) {
            throw gone(failure);
        }
    }

    private UncheckedIOException gone(IOException failure) {
        return new UncheckedIOException("the input folder " + folder + " is gone", failure);
    }

    /** Without path and reason: where the input folder lies and what language the system speaks is not in the dataset. */
    static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "vanished while the run was going on";
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        return "cannot be read (" + failure.getClass().getSimpleName() + ")";
    }

    static RejectedFileException tooLarge(int limitBytes) {
        return new RejectedFileException(
                RejectReason.TOO_LARGE, "larger than " + limitBytes + " bytes; no single decision is as long");
    }

    private static RejectedFileException failed(String detail) {
        return new RejectedFileException(RejectReason.FAILED, detail);
    }
}
