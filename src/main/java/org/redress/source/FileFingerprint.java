package org.redress.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.decision.Sha256;

/** The fingerprint of a file's bytes. */
final class FileFingerprint {

    private static final int BUFFER_BYTES = 64 * 1024;

    private FileFingerprint() {}

    /** The SHA-256 in lower-case hexadecimal, or nothing if the file cannot be read. */
    static String of(Path file) {
        Sha256 sha256 = new Sha256();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.add(buffer, read);
            }
        } catch (IOException e) {
            return "";
        }
        return sha256.toHex();
    }
}
