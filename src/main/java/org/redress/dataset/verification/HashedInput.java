package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.decision.Sha256;

/** Hands out the bytes of a file one by one and hashes them on their way, so that one pass is enough for both. */
final class HashedInput implements Closeable {

    /** What {@link #read} returns after the last byte. */
    static final int END = -1;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Sha256 sha256 = new Sha256();
    private int position;
    private int limit;
    private long bytes;

    HashedInput(Path file) throws IOException {
        this.stream = Files.newInputStream(file);
    }

    /** The next byte, from 0 to 255, or {@link #END}. */
    int read() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xFF : END;
    }

    /** Reads what is left; to be asked once. */
    FileScan readToEnd() throws IOException {
        while (fill()) {
            // hashing is all that is to be done with it
        }
        return new FileScan(bytes, sha256.toHex());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, stream.read(buffer));
        sha256.add(buffer, limit);
        bytes += limit;
        return limit > 0;
    }
}
