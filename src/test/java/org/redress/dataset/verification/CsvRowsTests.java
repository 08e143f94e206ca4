package org.redress.dataset.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTests {

    @TempDir
    private Path folder;

    @Test
    void readsCellsAsTheyAreMeant() throws Exception {
        assertThat(read("a,b\n1,2\n,\n\"x, \"\"y\"\"\",\"\"\n\"line\nbreak\",żółć 😀\n"))
                .containsExactly(
                        List.of("1", "2"), List.of("", ""), List.of("x, \"y\"", ""), List.of("line\nbreak", "żółć 😀"));
    }

    @Test
    void readsCellsLongerThanItsBuffers() throws Exception {
        String longText = "0123456789".repeat(30_000);

        assertThat(read("a,b\n" + longText + ",\"" + longText + "\"\"\"\n"))
                .containsExactly(List.of(longText, longText + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                            | its first row does not name the columns of the table
                a,c.1,2.    | its first row does not name the columns of the table
                a.1.        | its first row does not name the columns of the table
                a,b.1,2.3.  | row 2 does not have 2 cells
                a,b.1,2,3.  | row 1 does not have 2 cells
                a,b.1,2     | row 1 is cut off by the end of the file
                a,b.1       | row 1 is cut off by the end of the file
                a,b."1,2.   | row 1 is cut off by the end of the file
                a,b."1"x,2. | row 1 does not have 2 cells
                a,b.1",2.   | row 1 has a quote inside a cell that is not quoted
                """)
    void saysWhatIsWrongWithARow(String content, String fact) {
        String csv = content == null ? "" : content.replace('.', '\n');

        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage(fact);
    }

    private List<List<String>> read(String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        List<List<String>> found = new ArrayList<>();
        try (HashedInput input = new HashedInput(file)) {
            CsvRows rows = new CsvRows(input, List.of("a", "b"));
            while (rows.next()) {
                found.add(List.of(text(rows, 0), text(rows, 1)));
            }
            assertThat(rows.count()).isEqualTo(found.size());
            assertThat(input.readToEnd().bytes()).isEqualTo(Files.size(file));
        }
        return found;
    }

    private static String text(CsvRows rows, int column) {
        return StandardCharsets.UTF_8.decode(rows.cell(column)).toString();
    }
}
