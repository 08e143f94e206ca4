package org.redress.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;

/**
 * Remembers, beyond the end of the process, which files were being read when it came. Every file that is being read has
 * a marker in a folder; one that is left over says that reading the file may have been what ended the process.
 *
 * <p>A marker stands for one content of the file and one state of the extractor. It needs no flush to the disk: what is
 * to be survived is the end of the process, not of the machine.
 */
final class FilesInHand {

    private static final String BEGUN = "begun by process ";

    private final Path folder;
    private final String fingerprint;

    /**
     * @param folder made when it is needed
     * @param fingerprint of all that a reading depends on besides the file
     */
    FilesInHand(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /** How many times reading the file was begun and never came to an end. */
    int attempts(SourceFile file) {
        Path marker = marker(file);
        if (Files.notExists(marker)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(marker, StandardCharsets.ISO_8859_1)) {
            return (int) lines.filter(line -> line.startsWith(BEGUN)).count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the marker of " + file.path(), e);
        }
    }

    /** Tells of a file whether reading it had been begun before now and never came to an end. */
    Predicate<SourceFile> begun() {
        Set<Path> markers = markers();
        return file -> !markers.isEmpty() && markers.contains(marker(file));
    }

    /** Says that reading the file begins. */
    void begin(SourceFile file) {
        Path marker = marker(file);
        String heading = Files.exists(marker) ? "" : "file " + file.path() + "\n";
        String text = heading + BEGUN + ProcessHandle.current().pid() + "\n";
        try {
            append(marker, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the marker of " + file.path(), e);
        }
    }

    /** The folder is looked for only where it is missing: this is done for every file. */
    private void append(Path marker, String text) throws IOException {
        try {
            Files.writeString(marker, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            Files.writeString(marker, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Says that reading the file came to an end, whatever its result. */
    void end(SourceFile file) {
        delete(marker(file));
    }

    /**
     * Forgets files that are gone or changed, and those that another extractor was reading.
     *
     * @param inventory the file of a path, if there is one
     */
    void keepOnly(Function<String, Optional<SourceFile>> inventory) {
        for (Path marker : markers()) {
            Optional<SourceFile> file = inventory.apply(readPath(marker));
            if (file.map(this::marker).filter(marker::equals).isEmpty()) {
                delete(marker);
            }
        }
    }

    /** Where the file's marker is while there is one. */
    Path marker(SourceFile file) {
        Sha256 name = new Sha256();
        Stream.of(file.path(), file.sha256(), fingerprint).forEach(name::add);
        return folder.resolve(name.toHex());
    }

    /** The files that have a marker, by whatever extractor they were read. */
    List<String> paths() {
        return markers().stream().map(FilesInHand::readPath).sorted().toList();
    }

    private static String readPath(Path marker) {
        try (Stream<String> lines = Files.lines(marker)) {
            return lines.findFirst().orElse("").replaceFirst("^file ", "");
        } catch (IOException e) {
            return marker.toString();
        }
    }

    private Set<Path> markers() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> markers = Files.list(folder)) {
            return markers.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the markers in " + folder, e);
        }
    }

    private static void delete(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the marker " + marker, e);
        }
    }
}
