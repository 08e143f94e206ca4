package org.redress.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDatabaseTests {

    @TempDir
    private Path folder;

    private StateAddress address = new StateAddress("jdbc:h2:mem:", null, null);
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        address = new StateAddress("jdbc:h2:file:" + folder.resolve("state") + ";TRACE_LEVEL_FILE=0", null, null);
        file = folder.resolve("state.mv.db");
    }

    @Test
    void makesTheFileForARun() throws SQLException {
        try (StateDatabase state = StateDatabase.hold(address)) {
            state.requireHeld();
            assertThat(file).exists();
        }
    }

    @Test
    void makesNoFileToLookAt() {
        assertThatThrownBy(() -> StateDatabase.lookAt(address)).isInstanceOf(MissingStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void looksAtWhatARunLeft() throws SQLException {
        StateDatabase.hold(address).close();

        try (StateDatabase state = StateDatabase.lookAt(address)) {
            assertThat(state.isHeldByAnother()).isFalse();
        }
    }

    @Test
    void isNotOpenedWhileAnotherUsesIt() throws IOException, SQLException {
        StateDatabase.hold(address).close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThatThrownBy(() -> StateDatabase.hold(address))
                    .isInstanceOf(StateInUseException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void isFoundDamagedWhenTheFileIsNoDatabase() throws IOException {
        Files.writeString(file, "not a database");

        assertThatThrownBy(() -> StateDatabase.hold(address))
                .isInstanceOf(DamagedStateException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void isNotOfAnUnknownKind() {
        assertThatThrownBy(() -> new StateAddress("jdbc:sqlite:redress.db", null, null))
                .isInstanceOf(StateSettingException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }
}
