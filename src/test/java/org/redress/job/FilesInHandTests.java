package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.SourceFile;

class FilesInHandTests {

    private static final SourceFile FILE = new SourceFile("a/b.txt", "5ha");

    @TempDir
    private Path folder;

    @Test
    void countsReadingsThatCameToNoEnd() {
        files("one").begin(FILE);
        files("one").begin(FILE);

        assertThat(files("one").attempts(FILE)).isEqualTo(2);
        assertThat(files("one").marker(FILE)).content().startsWith("file a/b.txt\nbegun by process ");
    }

    @Test
    void forgetsAReadingThatCameToItsEnd() {
        FilesInHand files = files("one");
        files.begin(FILE);
        files.end(FILE);

        assertThat(files.attempts(FILE)).isZero();
        assertThat(folder.resolve("in-hand")).isEmptyDirectory();
    }

    @Test
    void startsAnewWithAnotherContentOrAnotherExtractor() {
        files("one").begin(FILE);

        assertThat(files("one").attempts(new SourceFile("a/b.txt", "0ther"))).isZero();
        assertThat(files("one").attempts(new SourceFile("b.txt", "5ha"))).isZero();
        assertThat(files("two").attempts(FILE)).isZero();
    }

    @Test
    void keepsMarkersOfTheFilesThatAreStillThere() throws IOException {
        SourceFile gone = new SourceFile("gone.txt", "5ha");
        files("one").begin(FILE);
        files("one").begin(gone);
        files("two").begin(FILE);

        files("one")
                .keepOnly(path -> Optional.of(FILE).filter(file -> file.path().equals(path)));

        try (var markers = Files.list(folder.resolve("in-hand"))) {
            assertThat(markers).containsExactly(files("one").marker(FILE));
        }
    }

    @Test
    void forgetsAFileThatIsAnotherNow() throws IOException {
        files("one").begin(FILE);

        files("one").keepOnly(path -> Optional.of(new SourceFile(path, "0ther")));

        assertThat(folder.resolve("in-hand")).isEmptyDirectory();
    }

    @Test
    void knowsWhichReadingsWereBegunBeforeNow() {
        SourceFile other = new SourceFile("c.txt", "c");
        files("one").begin(FILE);
        Predicate<SourceFile> begun = files("one").begun();
        files("one").begin(other);

        assertThat(begun).accepts(FILE).rejects(other);
    }

    /** The process may be killed while it makes the marker. */
    @Test
    void takesAnEmptyMarkerForNoAttempt() throws IOException {
        FilesInHand files = files("one");
        Files.createDirectories(folder.resolve("in-hand"));
        Files.createFile(files.marker(FILE));

        assertThat(files.attempts(FILE)).isZero();
        files.begin(FILE);
        assertThat(files.attempts(FILE)).isEqualTo(1);
    }

    private FilesInHand files(String fingerprint) {
        return new FilesInHand(folder.resolve("in-hand"), fingerprint);
    }
}
