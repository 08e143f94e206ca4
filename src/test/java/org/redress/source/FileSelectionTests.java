package org.redress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSelectionTests {

    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt            | a.txt              | true",
                "*.txt            | 2024/05/a.txt      | true",
                "*.txt            | a.txt.bak          | false",
                "a?.txt           | ab.txt             | true",
                "a?.txt           | a/.txt             | false",
                "2024/*.txt       | 2024/a.txt         | true",
                "2024/*.txt       | 2024/05/a.txt      | false",
                "2024/*.txt       | old/2024/a.txt     | false",
                "/2024/*.txt      | 2024/a.txt         | true",
                "2024/**          | 2024/05/a.txt      | true",
                "**/drafts/**     | drafts/a.txt       | true",
                "**/drafts/**     | x/y/drafts/z/a.txt | true",
                "a/**/b.txt       | a/b.txt            | true",
                "a/**/b.txt       | a/x/y/b.txt        | true",
                "{a,bc}*.txt      | bcd.txt            | true",
                "{a,bc}*.txt      | cd.txt             | false",
                "[0-9]*           | 21-008-061.txt     | true",
                "[!0-9]*          | 21-008-061.txt     | false",
                "a[.txt           | a[.txt             | error",
                "\\*.txt          | *.txt              | true",
                "\\*.txt          | a.txt              | false",
                "caf?.txt         | café.txt           | true",
                "a.(b)+$.txt      | a.(b)+$.txt        | true",
                "a.txt            | aXtxt              | false",
                "{a               | a                  | error",
                "{a,{b}}          | a                  | error",
                "a\\              | a                  | error",
            })
    void matchesPathsAsShellsDo(String glob, String path, String expected) {
        if (expected.equals("error")) {
            assertThatThrownBy(() -> FileSelection.of(List.of(glob), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(glob);
        } else {
            assertThat(FileSelection.of(List.of(glob), List.of()).contains(path))
                    .isEqualTo(expected.equals("true"));
        }
    }

    @Test
    void selectsWhatIsIncludedByOnePatternAndExcludedByNone() {
        FileSelection selection = FileSelection.of(List.of("*.txt", "a/**"), List.of("draft*"));

        assertThat(List.of("x.txt", "a/x.md", "b/x.md", "draft.txt", "a/draft.md"))
                .filteredOn(selection::contains)
                .containsExactly("x.txt", "a/x.md");
        assertThat(FileSelection.ALL.contains("anything")).isTrue();
    }

    @Test
    void refusesAnEmptyPattern() {
        assertThatThrownBy(() -> FileSelection.of(List.of(), List.of(" "))).hasMessageContaining("empty pattern");
    }
}
