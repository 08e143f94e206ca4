package org.redress.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTests {

    private static final Diagnosis FILE = diagnosis("jdbc:h2:file:/srv/state/redress;WRITE_DELAY=0");
    private static final Diagnosis SERVER = diagnosis("jdbc:postgresql://db.example/redress?password=secret");

    static Stream<Arguments> failuresOfAFile() {
        return Stream.of(
                Arguments.of(h2(90020, null), StateInUseException.class),
                Arguments.of(h2(90030, null), DamagedStateException.class),
                Arguments.of(h2(50200, null), DamagedStateException.class),
                Arguments.of(h2(50000, new IllegalStateException("page")), DamagedStateException.class),
                Arguments.of(h2(90028, new EOFException("short")), DamagedStateException.class),
                Arguments.of(h2(28000, null), StateSettingException.class),
                Arguments.of(h2(90113, null), StateSettingException.class));
    }

    @ParameterizedTest
    @MethodSource("failuresOfAFile")
    void tellsWhatAFailureOfTheFileMeans(SQLException failure, Class<?> meaning) {
        assertThat(FILE.of(new IllegalStateException("the run failed", failure)))
                .containsInstanceOf(meaning);
    }

    static Stream<Throwable> otherFailures() {
        return Stream.of(
                h2(90028, new IOException("No space left on device")),
                h2(90098, null),
                new IOException("cannot write decisions.csv"),
                new IllegalStateException("something else"));
    }

    @ParameterizedTest
    @MethodSource("otherFailures")
    void blamesTheFileForNothingElse(Throwable failure) {
        assertThat(FILE.of(failure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"28P01", "28000", "3D000"})
    void knowsThatTheServerRefusesTheSettings(String state) {
        assertThat(SERVER.of(new SQLException("refused", state))).containsInstanceOf(StateSettingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "57P01"})
    void blamesTheServersDataForNoPassingFailure(String state) {
        assertThat(SERVER.of(new SQLException("gone", state))).isEmpty();
    }

    @Test
    void namesTheServerButNotItsPassword() {
        assertThat(SERVER.of(new DamagedRecordException("what is stored about a.txt is wrong")))
                .get()
                .satisfies(damage -> assertThat(damage)
                        .hasMessageStartingWith("the state in jdbc:postgresql://db.example/redress is damaged"
                                + " (what is stored about a.txt is wrong)"))
                .satisfies(damage ->
                        assertThat(((DamagedStateException) damage).file()).isEmpty());
    }

    @Test
    void namesTheFileToSetAside() {
        assertThat(FILE.of(new DamagedRecordException("what is stored about a.txt is wrong")))
                .get()
                .satisfies(damage -> assertThat(((DamagedStateException) damage).file())
                        .hasToString("Optional[/srv/state/redress.mv.db]"));
    }

    private static Diagnosis diagnosis(String url) {
        return new Diagnosis(new StateAddress(url, null, null));
    }

    /** As the database throws it: from its own code. */
    private static SQLException h2(int code, @Nullable Throwable cause) {
        SQLException failure = new SQLException("of H2", "HY000", code, cause);
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.h2.Driver", "connect", null, 1)});
        return failure;
    }
}
