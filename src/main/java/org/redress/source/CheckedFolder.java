package org.redress.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A folder on a system that opens whole paths only, such as Windows: the way to it is looked at again before every use.
 *
 * @param path free of links when the folder was opened
 */
record CheckedFolder(Path path) implements OpenFolder {

    @Override
    @SuppressWarnings("StreamResourceLeak") // closed with the names
    public Stream<Path> names() throws IOException {
        requireNoLink(path);
        DirectoryStream<Path> stream = Files.newDirectoryStream(path);
        return StreamSupport.stream(stream.spliterator(), false)
                .map(Path::getFileName)
                .onClose(() -> close(stream));
    }

    @Override
    public BasicFileAttributes attributes(Path name) throws IOException {
        return Files.readAttributes(path.resolve(name), BasicFileAttributes.class, NOFOLLOW_LINKS);
    }

    @Override
    public OpenFolder folder(Path name) throws IOException {
        Path below = path.resolve(name);
        requireNoLink(below);
        return new CheckedFolder(below);
    }

    @Override
    public SeekableByteChannel file(Path name) throws IOException {
        Path file = path.resolve(name);
        requireNoLink(file);
        return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS));
    }

    @Override
    public void close() {
        // Nothing is kept open between two uses.
    }

    private static void close(DirectoryStream<Path> stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNoLink(Path path) throws IOException {
        if (!path.toRealPath().equals(path)) {
            throw new FileSystemException(path.toString(), null, "a symbolic link stands in its place");
        }
    }
}
