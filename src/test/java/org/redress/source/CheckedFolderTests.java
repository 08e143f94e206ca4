package org.redress.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFolderTests {

    private static final Path NAME = Path.of("a.txt");
    private static final Path SUB = Path.of("sub");

    @TempDir
    private Path elsewhere;

    private Path root = Path.of("");

    @BeforeEach
    void makeFolder(@TempDir Path folder) throws IOException {
        root = folder.toRealPath();
        Files.writeString(Files.createDirectory(root.resolve(SUB)).resolve(NAME), "abc");
        Files.writeString(elsewhere.resolve(NAME), "outside");
    }

    @Test
    void givesAccessToWhatIsInIt() throws IOException {
        try (OpenFolder top = new CheckedFolder(root);
                OpenFolder below = top.folder(SUB);
                var stream = Channels.newInputStream(below.file(NAME))) {
            assertThat(top.names()).containsExactly(SUB);
            assertThat(below.attributes(NAME).size()).isEqualTo(3);
            assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void followsNoLinkToAFolder() throws IOException {
        try (OpenFolder top = new CheckedFolder(root);
                OpenFolder below = top.folder(SUB)) {
            replaceByLink(root.resolve(SUB), elsewhere);

            assertThatThrownBy(() -> top.folder(SUB)).isInstanceOf(FileSystemException.class);
            assertThatThrownBy(below::names).isInstanceOf(FileSystemException.class);
            assertThatThrownBy(() -> below.file(NAME)).isInstanceOf(FileSystemException.class);
        }
    }

    @Test
    void followsNoLinkToAFile() throws IOException {
        try (OpenFolder below = new CheckedFolder(root.resolve(SUB))) {
            replaceByLink(root.resolve(SUB).resolve(NAME), elsewhere.resolve(NAME));

            assertThat(below.attributes(NAME).isSymbolicLink()).isTrue();
            assertThatThrownBy(() -> below.file(NAME)).isInstanceOf(FileSystemException.class);
        }
    }

    private static void replaceByLink(Path path, Path target) throws IOException {
        Files.move(path, path.resolveSibling("before"));
        Files.createSymbolicLink(path, target);
    }
}
