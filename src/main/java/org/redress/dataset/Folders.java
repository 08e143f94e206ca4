package org.redress.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What snapshots need of folders and the standard library does not have as one call. */
final class Folders {

    private Folders() {}

    /** The names in {@code folder}, in order. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** Makes a folder and those above it that are missing, and waits until their names are on the disk. */
    static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                create(parent);
            }
            Files.createDirectory(folder);
            if (parent != null) {
                forceNames(parent);
            }
        }
    }

    /** Deletes a folder with everything in it, a file or a link; does nothing if there is none. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies the files of {@code source} into the new folder {@code target}. */
    static void copy(Path source, Path target) throws IOException {
        Files.createDirectory(target);
        for (Path file : list(source)) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
    }

    /** Waits until the files of {@code folder} and their names are on the disk. */
    static void forceFiles(Path folder) throws IOException {
        for (Path file : list(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        forceNames(folder);
    }

    /** Waits until the names in {@code folder} are on the disk, where the operating system can be asked to (Windows cannot). */
    static void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
