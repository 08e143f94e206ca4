package org.redress.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/out/state/redress;WRITE_DELAY=0, /srv/out/state/redress.mv.db",
        "jdbc:h2:file:/srv/out put/redress, /srv/out put/redress.mv.db"
    })
    void knowsTheFileOfAnEmbeddedDatabase(String url, Path file) {
        assertThat(StateFile.of(url)).contains(new StateFile(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost/redress", "jdbc:h2:mem:redress"})
    void findsNoFileWhereThereIsNone(String url) {
        assertThat(StateFile.of(url)).isEmpty();
    }

    @Test
    void isSetAsideUnderTheFirstFreeName() throws IOException {
        StateFile file = new StateFile(folder.resolve("redress.mv.db"));
        Files.writeString(file.path(), "first");
        Path first = file.setAside();
        Files.writeString(file.path(), "second");

        Path second = file.setAside();

        assertThat(file.path()).doesNotExist();
        assertThat(first).hasFileName("redress.mv.db.damaged-1").hasContent("first");
        assertThat(second).hasFileName("redress.mv.db.damaged-2").hasContent("second");
    }
}
