package org.redress.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A folder that is open for reading. What is in it is reached from it by single names, and no symbolic link is followed:
 * whoever puts a link in the place of a file or a folder, at whatever moment, cannot make a run read anything outside
 * the input folder.
 */
interface OpenFolder extends Closeable {

    /**
     * Opens a folder itself, whatever links lead to it.
     *
     * @throws IOException if it is no folder or cannot be listed
     */
    @SuppressWarnings("StreamResourceLeak") // closed with the folder
    static OpenFolder of(Path root) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(root);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return new SecureFolder(secure);
        }
        stream.close();
        return new CheckedFolder(root.toRealPath());
    }

    /**
     * Opens a folder below another, one step after the other.
     *
     * @param below relative to {@code root}; the empty path for {@code root} itself
     * @throws IOException if {@code below} is gone or a link, or one of the folders cannot be listed
     */
    static OpenFolder of(Path root, Path below) throws IOException {
        OpenFolder folder = of(root);
        for (Path name : below) {
            if (!name.toString().isEmpty()) {
                try (OpenFolder parent = folder) {
                    folder = parent.folder(name);
                }
            }
        }
        return folder;
    }

    /**
     * The names of everything in the folder, in no order; to be asked for once, and to be closed before the folder. They
     * are read from the disk while they pass.
     *
     * @throws java.nio.file.DirectoryIteratorException while they pass, if one cannot be read
     */
    Stream<Path> names() throws IOException;

    /** What stands under a name: of a link, the link itself. */
    BasicFileAttributes attributes(Path name) throws IOException;

    /**
     * Opens a folder in this folder.
     *
     * @throws IOException if it is gone, a link or no folder
     */
    OpenFolder folder(Path name) throws IOException;

    /**
     * Opens a file in this folder for reading.
     *
     * @throws IOException if it is gone or a link, or cannot be read
     */
    SeekableByteChannel file(Path name) throws IOException;
}
