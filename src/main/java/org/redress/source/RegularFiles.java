package org.redress.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Collects regular files, leaving out whatever a dot hides and every symbolic link. */
final class RegularFiles extends SimpleFileVisitor<Path> {

    private final Path start;
    private final List<Path> found;

    RegularFiles(Path start, List<Path> found) {
        this.start = start;
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(start) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A file may vanish while the folder is listed; a folder that cannot be listed is an error. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException && !path.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        if (!Files.isDirectory(path)) {
            found.add(path);
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
