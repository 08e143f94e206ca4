package org.redress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;

class InputFolderTests {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void listsRegularFilesOfAllFoldersInTheOrderOfTheirPaths() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a.txt");
        write("a/B/notes");
        assertThat(new InputFolder(folder).files())
                .extracting(SourceFile::path)
                .containsExactly("a.txt", "a/B/notes", "a/z.txt", "b.txt");
    }

    @Test
    void leavesOutWhatADotHides() throws IOException {
        write(".gitkeep");
        write(".git/config");
        write("sub/.DS_Store");
        write("kept.txt");
        assertThat(new InputFolder(folder).files()).extracting(SourceFile::path).containsExactly("kept.txt");
    }

    @Test
    void followsNoLinksButALinkToTheFolderItself(@TempDir Path elsewhere) throws IOException {
        write("kept.txt");
        Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "abc");
        List<Path> links = List.of(
                Files.createSymbolicLink(folder.resolve("link.txt"), outside),
                Files.createSymbolicLink(folder.resolve("link"), elsewhere),
                Files.createSymbolicLink(elsewhere.resolve("input"), folder));
        assertThat(new InputFolder(links.get(2)).files())
                .extracting(SourceFile::path)
                .containsExactly("kept.txt");
        for (Path link : links) {
            Files.delete(link);
        }
    }

    @Test
    void identifiesAFileByItsBytes() throws IOException {
        write("a.txt");
        assertThat(new InputFolder(folder).files()).containsExactly(new SourceFile("a.txt", SHA256_OF_ABC));
    }

    @Test
    void readsAFileUpToTheLimit() throws IOException {
        write("a.txt");
        SourceFile file = new InputFolder(folder).files().get(0);
        assertThat(new InputFolder(folder, 3).read(file))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("abc");
        assertThatThrownBy(() -> new InputFolder(folder, 2).read(file))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_LARGE))
                .hasMessageContaining("2 bytes");
    }

    @Test
    void namesTheFileThatIsGone() {
        assertThatThrownBy(() -> new InputFolder(folder).read(new SourceFile("gone.txt", "")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.txt");
    }

    @Test
    void namesTheFolderThatIsMissing() {
        assertThatThrownBy(() -> new InputFolder(folder.resolve("missing")).files())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "abc");
    }
}
