package org.redress.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes at the start of a file that name its encoding. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;

    /** Each byte as one Latin-1 character. */
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static ByteOrderMark of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 3), StandardCharsets.ISO_8859_1);
        for (ByteOrderMark mark : values()) {
            if (start.startsWith(mark.bytes)) {
                return mark;
            }
        }
        return NONE;
    }

    Charset charset() {
        return charset;
    }

    /** In bytes. */
    int length() {
        return bytes.length();
    }
}
