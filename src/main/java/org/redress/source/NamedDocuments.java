package org.redress.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The documents that a user means by what he names: files, everything in a folder, and standard input. */
public final class NamedDocuments {

    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private NamedDocuments() {}

    /**
     * The documents in the order of the names, those of a folder in the order of their paths. A folder is listed when its
     * turn comes.
     *
     * @param names of files and folders that are there, and {@link #STANDARD_INPUT}
     * @param limitBytes the size above which a document is refused
     * @param selection which files in the folders are meant; what is named itself is always meant
     * @throws java.io.UncheckedIOException when a folder cannot be listed
     */
    public static Iterator<NamedDocument> of(
            List<String> names, InputStream standardInput, int limitBytes, FileSelection selection) {
        return names.stream()
                .flatMap(name -> name.equals(STANDARD_INPUT)
                        ? Stream.of(NamedDocument.ofStream(STANDARD_INPUT, standardInput, limitBytes))
                        : at(Path.of(name), limitBytes, selection))
                .iterator();
    }

    /**
     * The files of an input folder, named as a run names them.
     *
     * @throws java.io.UncheckedIOException if it cannot be listed
     */
    public static Iterator<NamedDocument> in(InputFolder folder) {
        return folder.files().stream()
                .map(file -> NamedDocument.inFolder(file.path(), folder, file))
                .iterator();
    }

    private static Stream<NamedDocument> at(Path path, int limitBytes, FileSelection selection) {
        if (!Files.isDirectory(path)) {
            return Stream.of(NamedDocument.ofFile(SourcePaths.nameOfTyped(path), path, limitBytes));
        }
        InputFolder folder = new InputFolder(path, limitBytes, selection);
        return folder.files().stream()
                .map(file -> NamedDocument.inFolder(SourcePaths.nameBelow(path, file.path()), folder, file));
    }
}
