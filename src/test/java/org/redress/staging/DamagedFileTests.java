package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.staging.SampleDecisions.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.state.DamagedStateException;
import org.redress.state.StateAddress;
import org.redress.state.StateDatabase;
import org.redress.state.StateFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever happens to the file of the database: it either gives what was stored or is found to be damaged. */
class DamagedFileTests {

    private static final int FILES = 60;
    private static final int DAMAGES = 25;
    private static final int PAGE_BYTES = 4096;
    private static final List<SourceFile> FOUND =
            IntStream.range(0, FILES).mapToObj(number -> file(path(number))).toList();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void storeDecisions() throws SQLException {
        file = folder.resolve("state.mv.db");
        try (StateDatabase state = StateDatabase.hold(address())) {
            state.requireHeld();
            StagingTables tables = StagingTables.prepare(jdbc());
            StagingDatabase.update(tables.inventory(), FOUND, "v1");
            tables.readings()
                    .store(IntStream.range(0, FILES)
                            .mapToObj(DamagedFileTests::decision)
                            .map(Reading.Decided::new)
                            .map(PreparedReading::of)
                            .toList());
        }
    }

    @RepeatedTest(8)
    void givesNothingElseThanWhatWasStored(RepetitionInfo repetition) throws Exception {
        Path intact = Files.copy(file, folder.resolve("intact"));
        Random random = new Random(repetition.getCurrentRepetition());
        int found = 0;
        for (int i = 0; i < DAMAGES; i++) {
            Files.copy(intact, file, StandardCopyOption.REPLACE_EXISTING);
            damage(random);
            try (StateDatabase state = StateDatabase.hold(address())) {
                readAll(state);
            } catch (DamagedStateException e) {
                assertThat(e.file()).contains(new StateFile(file));
                found++;
            }
        }
        assertThat(found).as("found to be damaged").isPositive();
    }

    private void readAll(StateDatabase state) {
        try {
            StagingTables tables = StagingTables.prepare(jdbc());
            StagingDatabase.update(tables.inventory(), FOUND, "v1");
            List<SourceFile> pending = StagingDatabase.pending(tables.inventory());
            List<Decision> decisions = StagingDatabase.decisions(tables.readings());
            assertThat(decisions)
                    .hasSize(FILES - pending.size())
                    .allSatisfy(decision -> assertThat(decision)
                            .isEqualTo(decision(number(decision.source().path()))));
        } catch (RuntimeException e) {
            Optional<RuntimeException> meaning = state.explain(e);
            if (meaning.isEmpty()) {
                throw e;
            }
            throw meaning.get();
        }
    }

    /** Cuts the file off, empties a page of it or turns a bit. */
    private void damage(Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long place = (long) (random.nextDouble() * bytes.length());
            int kind = random.nextInt(6);
            if (kind == 0) {
                bytes.setLength(place);
            } else if (kind == 1) {
                bytes.seek(place);
                bytes.write(new byte[(int) Math.min(PAGE_BYTES, bytes.length() - place)]);
            } else {
                turnBit(bytes, place, random.nextInt(Byte.SIZE));
            }
        }
    }

    private static void turnBit(RandomAccessFile bytes, long place, int bit) throws IOException {
        bytes.seek(place);
        int value = bytes.read();
        bytes.seek(place);
        bytes.write(value ^ (1 << bit));
    }

    private StateAddress address() {
        return new StateAddress(url(), null, null);
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(url()));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("state") + ";TRACE_LEVEL_FILE=0";
    }

    private static Decision decision(int number) {
        return SampleDecisions.decision(
                path(number), "24 001 " + (100 + number), SampleDecisions.ISSUED, ("Word" + number + " ").repeat(300));
    }

    private static String path(int number) {
        return "f" + number + ".txt";
    }

    private static int number(String path) {
        return Integer.parseInt(path.replaceAll("\\D", ""));
    }
}
