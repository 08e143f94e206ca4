package org.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notebooks as they are kept. What they find is tried by {@code src/test/notebooks/check_notebooks.py}. */
class NotebookTests {

    private static final Path NOTEBOOKS = Path.of("src/notebooks");

    @Test
    void areKeptWithoutOutputs() throws IOException {
        for (Path notebook : notebooks()) {
            assertThat(new JsonMapper().readTree(Files.readString(notebook)).path("cells"))
                    .as(notebook.toString())
                    .isNotEmpty()
                    .filteredOn(cell -> cell.path("cell_type").stringValue().equals("code"))
                    .allSatisfy(cell -> {
                        assertThat(cell.path("outputs")).isEmpty();
                        assertThat(cell.path("execution_count").isNull()).isTrue();
                    });
        }
    }

    @Test
    void sayOfEveryQuestionHowToReadTheAnswer() throws IOException {
        for (Path notebook : notebooks()) {
            assertThat(new JsonMapper().readTree(Files.readString(notebook)).path("cells"))
                    .as(notebook.toString())
                    .map(NotebookTests::text)
                    .filteredOn(text -> text.matches("(?s)## \\d\\. .*"))
                    .hasSize(5)
                    .allSatisfy(text -> assertThat(text).contains("**How to read it.**"));
        }
    }

    private static String text(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.path("source").forEach(line -> text.append(line.stringValue()));
        return text.toString();
    }

    private static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            List<Path> notebooks =
                    files.filter(file -> file.toString().endsWith(".ipynb")).toList();
            assertThat(notebooks).hasSize(2);
            return notebooks;
        }
    }
}
