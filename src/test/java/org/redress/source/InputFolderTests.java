package org.redress.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;

class InputFolderTests {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void doesNotTakeAFaultOfTheTakerForOneOfTheFolder() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Path file = Files.writeString(below.resolve("a.txt"), "text");
        UncheckedIOException fault = new UncheckedIOException(new IOException("no room"));

        assertThatThrownBy(() -> new InputFolder(folder).list(files -> {
                    if (!files.isEmpty()) {
                        assertThat(file.toFile().delete() && below.toFile().delete())
                                .isTrue();
                        throw fault;
                    }
                }))
                .isSameAs(fault);
    }

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
    void readsTheFolderThatALinkLeadsTo(@TempDir Path elsewhere) throws IOException {
        write("kept.txt");
        Path link = Files.createSymbolicLink(elsewhere.resolve("input"), folder);
        InputFolder input = new InputFolder(link);
        List<SourceFile> files = input.files();
        Files.delete(link);
        Files.createSymbolicLink(link, Files.createDirectory(elsewhere.resolve("other")));

        assertThat(files).extracting(SourceFile::path).containsExactly("kept.txt");
        assertThat(input.read(files.get(0))).asString(UTF_8).isEqualTo("abc");
    }

    @Test
    void listsLinksAndReadsNothingThatTheyLeadTo(@TempDir Path elsewhere) throws IOException {
        write("kept.txt");
        Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "abc");
        Files.createSymbolicLink(folder.resolve("file.txt"), outside);
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        InputFolder input = new InputFolder(folder);

        assertThat(input.files())
                .extracting(SourceFile::path, SourceFile::sha256)
                .containsExactly(
                        tuple("file.txt", ""),
                        tuple("folder", ""),
                        tuple("kept.txt", SHA256_OF_ABC),
                        tuple("loop", ""),
                        tuple("nowhere", ""));
        for (String link : List.of("file.txt", "folder", "loop", "nowhere")) {
            assertFailed(input, new SourceFile(link, SHA256_OF_ABC), "a symbolic link, which is never followed");
        }
    }

    @Test
    void readsNothingOutsideThroughAFolderThatBecameALink(@TempDir Path elsewhere) throws IOException {
        write("sub/a.txt");
        Files.writeString(elsewhere.resolve("a.txt"), "abc");
        InputFolder input = new InputFolder(folder);
        SourceFile file = input.files().get(0);
        Files.move(folder.resolve("sub"), folder.resolve("before"));
        Files.createSymbolicLink(folder.resolve("sub"), elsewhere);

        assertFailed(input, file, "cannot be read (FileSystemException)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.txt", "./..%2Foutside.txt", "sub/../../outside.txt", "./%2e%2e/outside.txt", ""})
    void refusesPathsThatLeadOutside(String path) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        write("outside.txt");
        SourceFile file = new SourceFile(path, SHA256_OF_ABC);
        InputFolder input = new InputFolder(inner);

        assertThatThrownBy(() -> input.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(10)
    void neverOpensPipesAndSockets() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).as("mkfifo").isTrue();
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        InputFolder input = new InputFolder(folder);
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));

            List<SourceFile> files = input.files();

            assertThat(files).containsExactly(new SourceFile("pipe", ""), new SourceFile("socket", ""));
            files.forEach(file -> assertFailed(input, file, "no regular file"));
        }
    }

    @Test
    void listsAFolderOfAnyDepth() throws IOException {
        String deep = "d/".repeat(300) + "a.txt";
        write(deep);
        InputFolder input = new InputFolder(folder);

        assertThat(input.files()).containsExactly(new SourceFile(deep, SHA256_OF_ABC));
        assertThat(input.read(new SourceFile(deep, SHA256_OF_ABC))).hasSize(3);
    }

    /** Twins are names that look the same: with a letter é, and with an e and an accent after it. */
    @Test
    void tellsFilesWithOddNamesApart() throws IOException {
        List<String> names = List.of(
                "two words.txt",
                "two  words.txt",
                "caf\u00e9.txt",
                "cafe\u0301.txt",
                "100%.txt",
                "%20.txt",
                "back\\slash:\"quote\".txt",
                "=1+1.txt",
                "x".repeat(255));
        for (String name : names) {
            write(name);
        }
        InputFolder input = new InputFolder(folder);

        List<SourceFile> files = input.files();

        assertThat(files).extracting(SourceFile::path).containsExactlyInAnyOrderElementsOf(names);
        assertThat(files).allSatisfy(file -> assertThat(input.read(file)).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "a%0Ab.txt, ./a%0Ab.txt",
        "a%0D%0Ab%2520.txt, ./a%0D%0Ab%2520.txt",
        "%1B%5B31m.txt, ./%1B%5B31m.txt",
        "a%E2%80%A8b.txt, ./a%E2%80%A8b.txt",
        "a%E2%80%AEb.txt, ./a%E2%80%AEb.txt",
        "caf%E9.txt, ./caf%E9.txt",
        "%FF%FE, ./%FF%FE",
        "%20a.txt, ./%20a.txt",
        "a.txt%20, ./a.txt%20",
        "a%20/b.txt, a /b.txt",
        "%C2%85/caf%C3%A9, ./%C2%85/caf%C3%A9"
    })
    void writesNamesThatNoTableShowsAsReferences(String reference, String path) throws IOException {
        Path file = Path.of(URI.create(folder.toRealPath().toUri() + reference));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "abc");
        InputFolder input = new InputFolder(folder);

        assertThat(input.files()).containsExactly(new SourceFile(path, SHA256_OF_ABC));
        assertThat(input.read(new SourceFile(path, SHA256_OF_ABC))).hasSize(3);
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
        assertThat(new InputFolder(folder, 3).read(file)).asString(UTF_8).isEqualTo("abc");
        assertThatThrownBy(() -> new InputFolder(folder, 2).read(file))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_LARGE))
                .hasMessageContaining("2 bytes");
    }

    @Test
    void refusesAFileThatVanishedOrChangedSinceItWasListed() throws IOException {
        write("gone.txt");
        write("changed.txt");
        InputFolder input = new InputFolder(folder);
        List<SourceFile> files = input.files();
        Files.delete(folder.resolve("gone.txt"));
        Files.writeString(folder.resolve("changed.txt"), "abd");

        assertFailed(input, files.get(0), "changed while the run was going on");
        assertFailed(input, files.get(1), "vanished while the run was going on");
    }

    /** Root may read everything, so that another user must run this. */
    @Test
    void saysWhatThisUserMayNotRead() throws IOException {
        write("secret.txt");
        write("locked/a.txt");
        InputFolder input = new InputFolder(folder);
        Files.setPosixFilePermissions(folder.resolve("secret.txt"), Set.of());
        assumeThat(Files.isReadable(folder.resolve("secret.txt")))
                .as("may read all")
                .isFalse();

        assertThat(input.files()).contains(new SourceFile("secret.txt", ""));
        assertFailed(input, new SourceFile("secret.txt", ""), "this user may not read it");
        Files.setPosixFilePermissions(folder.resolve("locked"), Set.of());
        assertThatThrownBy(input::files)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("locked") + "; make it readable");
        Files.setPosixFilePermissions(folder.resolve("locked"), Set.of(PosixFilePermission.values()));
    }

    @Test
    void doesNotTakeTheLossOfTheFolderForTheLossOfEveryFile() throws IOException {
        write("a.txt");
        InputFolder input = new InputFolder(folder);
        SourceFile file = input.files().get(0);
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder);

        assertThatThrownBy(() -> input.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the input folder " + folder + " is gone");
        Files.createDirectory(folder);
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

    private static void assertFailed(InputFolder input, SourceFile file, String detail) {
        assertThatThrownBy(() -> input.read(file))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectReason.FAILED))
                .hasMessageContaining(detail);
    }
}
