package org.redress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;

/**
 * The folder a run reads: every regular file in it and in its sub-folders, whatever its name ends in. Left out are only
 * files and folders whose name starts with a dot, which belong to tools and not to the user. Symbolic links are not
 * followed.
 */
public final class InputFolder {

    /** Far above the longest public report: what is larger is not one decision. */
    public static final int USUAL_LIMIT_BYTES = 2 * 1024 * 1024;

    private final Path root;
    private final int limitBytes;

    public InputFolder(Path root) {
        this(root, USUAL_LIMIT_BYTES);
    }

    /**
     * @param limitBytes the size above which {@link #read} refuses a file
     */
    public InputFolder(Path root, int limitBytes) {
        this.root = root;
        this.limitBytes = limitBytes;
    }

    /**
     * The files, in the order of their paths. The hash of a file that cannot be read is empty; {@link #read} says why.
     *
     * @throws UncheckedIOException if the folder or a folder in it cannot be listed, naming it
     */
    public List<SourceFile> files() {
        try {
            Path start = root.toRealPath();
            List<Path> found = new ArrayList<>();
            Files.walkFileTree(start, new RegularFiles(start, found));
            return found.stream()
                    .map(file -> new SourceFile(path(start.relativize(file)), FileFingerprint.of(file)))
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the input folder " + root, e);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws RejectedFileException if it is larger than the limit; it is then not loaded
     * @throws UncheckedIOException if it cannot be read, naming it
     */
    public byte[] read(SourceFile source) {
        Path file = root.resolve(source.path());
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file) > limitBytes) {
                throw tooLarge();
            }
            byte[] bytes = stream.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The size of all these files together, without those that are gone or so large that {@link #read} refuses them. */
    public long bytes(List<SourceFile> sources) {
        return sources.stream()
                .mapToLong(source -> root.resolve(source.path()).toFile().length())
                .filter(bytes -> bytes <= limitBytes)
                .sum();
    }

    private RejectedFileException tooLarge() {
        return new RejectedFileException(
                RejectReason.TOO_LARGE, "larger than " + limitBytes + " bytes; no single decision is as long");
    }

    private static String path(Path relative) {
        return String.join("/", names(relative));
    }

    private static List<String> names(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        return names;
    }
}
