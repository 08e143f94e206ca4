package org.redress.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What reading a finished file from end to end shows.
 *
 * @param lines line feeds in it
 * @param sha256 lower-case hexadecimal
 */
record FileScan(String name, long bytes, long lines, String sha256) {

    private static final int BUFFER_BYTES = 1 << 16;

    static FileScan of(Path file) throws IOException {
        MessageDigest digest = startDigest();
        long bytes = 0;
        long lines = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                lines += countLineFeeds(buffer, read);
            }
        }
        String name = file.getFileName().toString();
        return new FileScan(name, bytes, lines, HexFormat.of().formatHex(digest.digest()));
    }

    private static int countLineFeeds(byte[] buffer, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    private static MessageDigest startDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
