package org.redress.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.decision.Sha256;

/**
 * What reading a finished file from end to end shows.
 *
 * @param lines line feeds in it
 * @param sha256 lower-case hexadecimal
 */
record FileScan(String name, long bytes, long lines, String sha256) {

    private static final int BUFFER_BYTES = 1 << 16;

    static FileScan of(Path file) throws IOException {
        Sha256 sha256 = new Sha256();
        long bytes = 0;
        long lines = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.add(buffer, read);
                bytes += read;
                lines += countLineFeeds(buffer, read);
            }
        }
        String name = file.getFileName().toString();
        return new FileScan(name, bytes, lines, sha256.toHex());
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
}
