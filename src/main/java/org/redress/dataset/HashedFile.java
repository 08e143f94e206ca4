package org.redress.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.io.PositionOutputStream;
import org.redress.decision.Sha256;

/**
 * A new file that knows the checksum of what was meant to stand in it, so that damage done by the disk is noticed when
 * the file is read back.
 */
final class HashedFile extends PositionOutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final OutputStream stream;
    private final Sha256 sha256 = new Sha256();
    private long bytes;

    /**
     * @throws IOException if the file exists or cannot be made
     */
    HashedFile(Path file) throws IOException {
        this.name = file.getFileName().toString();
        this.stream = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER_BYTES);
    }

    @Override
    public long getPos() {
        return bytes;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        stream.write(buffer, offset, length);
        sha256.add(buffer, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** What was written; to be asked once, when the file is closed. */
    WrittenFile describe() {
        return new WrittenFile(name, bytes, sha256.toHex());
    }
}
