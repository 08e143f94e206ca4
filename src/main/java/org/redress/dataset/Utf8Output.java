package org.redress.dataset;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes texts and writes them as UTF-8, which is faster than a {@code Writer} where texts are short and many. */
final class Utf8Output implements Closeable, Flushable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream stream;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int filled;

    Utf8Output(OutputStream stream) {
        this.stream = stream;
    }

    Utf8Output append(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - filled) {
            empty();
        }
        if (bytes.length > buffer.length) {
            stream.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
        return this;
    }

    /**
     * @param c of ASCII
     */
    Utf8Output append(char c) throws IOException {
        if (filled == buffer.length) {
            empty();
        }
        buffer[filled++] = (byte) c;
        return this;
    }

    @Override
    public void flush() throws IOException {
        empty();
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            empty();
        }
    }

    private void empty() throws IOException {
        stream.write(buffer, 0, filled);
        filled = 0;
    }
}
