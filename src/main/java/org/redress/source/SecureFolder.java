package org.redress.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder on a system that opens names relative to an open folder, such as Linux: no path is looked up twice. */
final class SecureFolder implements OpenFolder {

    private final SecureDirectoryStream<Path> stream;

    SecureFolder(SecureDirectoryStream<Path> stream) {
        this.stream = stream;
    }

    @Override
    public Stream<Path> names() {
        return StreamSupport.stream(stream.spliterator(), false).map(Path::getFileName);
    }

    @Override
    public BasicFileAttributes attributes(Path name) throws IOException {
        BasicFileAttributeView view = stream.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS);
        if (view == null) {
            throw new NoSuchFileException(name.toString());
        }
        return view.readAttributes();
    }

    @Override
    public OpenFolder folder(Path name) throws IOException {
        return new SecureFolder(stream.newDirectoryStream(name, NOFOLLOW_LINKS));
    }

    @Override
    public SeekableByteChannel file(Path name) throws IOException {
        return stream.newByteChannel(name, Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
