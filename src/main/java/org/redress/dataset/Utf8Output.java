package org.redress.dataset;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes texts and writes them as UTF-8, which is faster than a {@code Writer} where texts are short and many. */
final class Utf8Output implements Appendable, Closeable, Flushable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int ASCII = 0x80;

    private final OutputStream stream;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int filled;

    Utf8Output(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public Utf8Output append(CharSequence text) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
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

    @Override
    public Utf8Output append(CharSequence text, int start, int end) throws IOException {
        return append(text.subSequence(start, end));
    }

    @Override
    public Utf8Output append(char c) throws IOException {
        if (c >= ASCII) {
            return append(String.valueOf(c));
        }
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
