package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What reading a file from end to end shows.
 *
 * @param sha256 lower-case hexadecimal
 */
record FileScan(long bytes, String sha256) {

    static FileScan of(Path file) throws IOException {
        try (HashedInput input = new HashedInput(file)) {
            return input.readToEnd();
        }
    }
}
