package org.redress.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.decision.Sha256;

/**
 * The SHA-256 of every table of a snapshot: two snapshots with the same hold the same.
 *
 * @param sha256 by the names of the CSV and Parquet files
 */
record Tables(Map<String, String> sha256) {

    Tables {
        sha256 = Map.copyOf(sha256);
    }

    static Tables of(Path snapshot) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(snapshot)) {
            byte[] content = Files.readAllBytes(file);
            Sha256 hash = new Sha256();
            hash.add(content, content.length);
            hashes.put(file.getFileName().toString(), hash.toHex());
        }
        return new Tables(hashes);
    }

    private static List<Path> files(Path snapshot) throws IOException {
        try (Stream<Path> files = Files.list(snapshot)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|parquet)"))
                    .toList();
        }
    }
}
