package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database of the job is a cache: whatever happens to it, the next run publishes the same bytes. */
class DamagedStateIntegrationTests {

    private static final int BUSY = 75;

    private final Laboratory laboratory = Laboratory.open();
    private final Output output = laboratory.newOutputOfYesterday();
    private final Path database = output.state().resolve("redress.mv.db");

    @Test
    void setsGarbageAsideAndStartsAnew() throws IOException {
        byte[] garbage = new byte[100_000];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);

        EndedProcess run = laboratory.recover(output);

        assertThat(run.err()).contains("redress.mv.db.damaged-1");
        assertThat(output.state().resolve("redress.mv.db.damaged-1")).hasBinaryContent(garbage);
    }

    @Tag("faults")
    @Test
    void startsAnewWithoutState() {
        Folders.delete(output.state());

        laboratory.recover(output);
    }

    @Tag("faults")
    @ParameterizedTest(name = "{0} % of the file left")
    @ValueSource(ints = {0, 1, 25, 50, 75, 99})
    void recoversFromAStateCutShort(int percent) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(file.length() * percent / 100);
        }

        laboratory.recover(output);
    }

    @Tag("faults")
    @ParameterizedTest(name = "at {0} % of the file")
    @ValueSource(ints = {0, 3, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
    void recoversFromFlippedBytes(int percent) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            long position = file.length() * percent / 100;
            byte[] bytes = new byte[64];
            file.seek(position);
            file.readFully(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= 0x5A;
            }
            file.seek(position);
            file.write(bytes);
        }

        laboratory.recover(output);
    }

    @Tag("faults")
    @Test
    void saysThatAnotherProgramHasTheStateOpen() throws SQLException {
        String url = "jdbc:h2:file:" + output.state().resolve("redress");
        EndedProcess run;
        try (Connection held = DriverManager.getConnection(url, "", "")) {
            assertThat(held.isClosed()).isFalse();
            run = laboratory.extract(laboratory.today(), output).finish();
        }

        assertThat(run.exitCode()).as(run.err()).isEqualTo(BUSY);
        output.requireShowing(laboratory.yesterdaysTables());
        laboratory.recover(output);
    }
}
