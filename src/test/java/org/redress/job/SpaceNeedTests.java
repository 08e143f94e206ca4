package org.redress.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceNeedTests {

    private static final long PETABYTE = 1L << 50;

    @TempDir
    private Path folder;

    @Test
    void refusesARunThatHasNoRoom() {
        assertThatThrownBy(() -> new SpaceNeed(folder).require(PETABYTE, PETABYTE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("5,629,499,538,407,424 bytes are needed")
                .hasMessageContaining("are free");
    }

    @Test
    void letsASmallRunPass() {
        assertThatCode(() -> new SpaceNeed(folder).require(1000, 1000)).doesNotThrowAnyException();
    }
}
