package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTests {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolder() throws IOException {
        assertThat(OutputFolder.prepare(folder.resolve("a/b")))
                .isDirectory()
                .isEqualTo(folder.toRealPath().resolve("a/b"));
    }

    @Test
    void takesTheFolderThatALinkLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("out")));

        assertThat(OutputFolder.prepare(link)).isEqualTo(folder.toRealPath().resolve("out"));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("out"));

        assertRefused(file, "the output folder " + file + " is not a folder");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(file.resolve("out"), "the output folder " + file.resolve("out") + " cannot be made: ");
    }

    /** For root no folder is read-only, but this part of the system is. */
    @Test
    void refusesAFolderOnAReadOnlyDisk() throws IOException {
        Path readOnly = Path.of("/proc/sys/fs");
        assumeThat(Files.isDirectory(readOnly) && !Files.isWritable(readOnly))
                .as("read-only")
                .isTrue();

        assertRefused(readOnly, "the output folder /proc/sys/fs is read-only");
    }

    private static void assertRefused(Path output, String fact) {
        assertThatThrownBy(() -> OutputFolder.prepare(output))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessageStartingWith(fact)
                .hasMessageMatching(".*\\d+ bytes free.*");
    }
}
