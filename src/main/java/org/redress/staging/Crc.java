package org.redress.staging;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/** A checksum over stored values, by which a value that changed on the disk is noticed. */
final class Crc {

    private Crc() {}

    /** The CRC32C of bytes. */
    static long of(byte[] bytes) {
        Checksum crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }

    /** The CRC32C of the values' texts, in their order; null differs from every text. */
    static long of(@Nullable Object... values) {
        Checksum crc = new CRC32C();
        for (Object value : values) {
            crc.update(value == null ? 0 : 1);
            crc.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
            crc.update(0);
        }
        return crc.getValue();
    }
}
