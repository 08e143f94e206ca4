package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines with other time zones, languages, encodings and clocks: all publish the same bytes. */
@Tag("faults")
class SurroundingsIntegrationTests {

    private static final Duration FAR = Duration.ofDays(20_000);

    private final Laboratory laboratory = Laboratory.open();

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, tr, ISO-8859-1, C",
        "America/St_Johns, ar-EG, US-ASCII, C.UTF-8",
        "UTC, de, UTF-8, POSIX"
    })
    void publishesTheSameBytes(String zone, String language, String encoding, String locale) {
        Output output = laboratory.newOutput();

        EndedProcess run = laboratory
                .extract(laboratory.today(), output)
                .java("-Duser.timezone=" + zone, "-Dfile.encoding=" + encoding)
                .java(
                        "-Duser.language=" + language.split("-", -1)[0],
                        "-Duser.country=" + language.replaceFirst("^..-?", ""))
                .environment("LC_ALL", locale)
                .finish();

        assertThat(run.exitCode()).as(run.err()).isZero();
        output.requireShowing(laboratory.todaysTables());
    }

    @Test
    void publishesTheSameBytesWhereverTheClockJumps() {
        Output output = laboratory.newOutputOfYesterday();
        LatestWatcher.during(output, laboratory.bothNights(), () -> {
            runInAnotherTime(output, FAR);
            output.requireShowing(laboratory.todaysTables());
            assertThat(laboratory.runPlainly(laboratory.yesterday(), output).exitCode())
                    .isZero();
            output.requireShowing(laboratory.yesterdaysTables());
            runInAnotherTime(output, FAR.negated());
            output.requireShowing(laboratory.todaysTables());
        });
        laboratory.recover(output);
    }

    private void runInAnotherTime(Output output, Duration ahead) {
        Path clock = laboratory.newFolder("clock");
        EndedProcess run = laboratory
                .extract(laboratory.today(), output)
                .java(Program.clockOptions(clock, ahead).toArray(String[]::new))
                .finish();
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
