package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.decision.Sha256;

/** Hashes the bytes of a file on their way to whoever reads them, so that one pass is enough for both. */
final class HashedInput implements Closeable {

    static final int BLOCK_BYTES = 1 << 16;

    private final InputStream stream;
    private final Sha256 sha256 = new Sha256();
    private long bytes;

    HashedInput(Path file) throws IOException {
        this.stream = Files.newInputStream(file);
    }

    /**
     * Reads the next bytes.
     *
     * @return how many; 0 only at the end of the file
     */
    int read(byte[] block) throws IOException {
        int read = Math.max(0, stream.read(block));
        sha256.add(block, read);
        bytes += read;
        return read;
    }

    /** Reads what is left; to be asked once. */
    FileScan readToEnd() throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        while (read(block) > 0) {
            // hashing is all that is to be done with it
        }
        return new FileScan(bytes, sha256.toHex());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
