package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTests {

    @TempDir
    private Path folder;

    private Path gold = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        input = Files.createDirectory(folder.resolve("input"));
        Files.createFile(input.resolve("a.txt"));
        Files.createFile(input.resolve("b.txt"));
    }

    @Test
    void readsTheAnnotationsOfAFolderInTheOrderOfTheirNames() throws IOException {
        annotate("2.json", "a.txt");
        annotate("1.json", "b.txt");
        Files.writeString(gold.resolve("README.md"), "How we annotate");
        Files.writeString(gold.resolve("._1.json"), "left by a file manager");

        Gold read = Gold.in(gold, input);

        assertThat(read.files()).extracting(GoldFile::path).containsExactly("b.txt", "a.txt");
        assertThat(read.covers("a.txt")).isTrue();
        assertThat(read.covers("c.txt")).isFalse();
    }

    @Test
    void namesTheFolderThatIsNotThere() {
        assertThatThrownBy(() -> Gold.in(folder.resolve("none"), input))
                .isInstanceOf(GoldException.class)
                .hasMessage("the folder of annotations " + folder.resolve("none") + " does not exist");
    }

    @Test
    void namesTheFolderThatHoldsNoAnnotations() {
        assertThatThrownBy(() -> Gold.in(gold, input))
                .hasMessage("the folder of annotations " + gold + " holds none: no file in it ends in .json");
    }

    @Test
    void namesEveryFaultyFile() throws IOException {
        annotate("1.json", "b.txt");
        annotate("2.json", "missing.txt");
        annotate("3.json", "b.txt");
        Files.writeString(gold.resolve("4.json"), "{");

        assertThatThrownBy(() -> Gold.in(gold, input))
                .hasMessageContainingAll(
                        gold.resolve("2.json") + ": source_file is \"missing.txt\", which is not in the input folder "
                                + input + "; write its path below that folder",
                        gold.resolve("3.json")
                                + ": source_file is \"b.txt\", which another file annotates too; keep one",
                        gold.resolve("4.json") + ": not JSON, line 1: ");
    }

    @Test
    void saysHowManyMoreFaultsThereAre() {
        List<String> faults =
                IntStream.range(0, 23).mapToObj(number -> "fault " + number).toList();

        assertThat(new GoldException(faults)).hasMessageContaining("fault 19").hasMessageEndingWith("and 3 more");
    }

    private void annotate(String name, String source) throws IOException {
        Files.writeString(gold.resolve(name), "{\"source_file\": \"%s\", \"reject\": \"empty\"}".formatted(source));
    }
}
