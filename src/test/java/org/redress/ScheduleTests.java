package org.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that start a nightly run. */
class ScheduleTests {

    private static final Path FOLDER = Path.of("config", "schedule");
    private static final Path SYSTEMD_ANALYZE = Path.of("/usr/bin/systemd-analyze");

    @Test
    void systemdTakesTheUnits() throws IOException, InterruptedException {
        requireSystemd();

        assertThat(outputOf("verify", "--man=no", unit("redress.service"), unit("redress.timer")))
                .isEmpty();
    }

    @Test
    void theTimerNamesANightlyHour() throws IOException, InterruptedException {
        requireSystemd();
        String line = Files.readAllLines(FOLDER.resolve("redress.timer")).stream()
                .filter(setting -> setting.startsWith("OnCalendar="))
                .findFirst()
                .orElseThrow();

        assertThat(outputOf("calendar", line.replace("OnCalendar=", "")))
                .contains("Normalized form: *-*-* 02:00:00 Europe/London");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redress.service", "crontab", "cronjob.yaml"})
    void everyScheduleLimitsTheRejectsAndReadsNamesAsUtf8(String file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file)).replaceAll("5(%%|\\\\%)", "5%"))
                .containsPattern("--max-reject-rate[ =]5%")
                .contains("C.UTF-8");
    }

    @Test
    void kubernetesStartsNoSecondRunAndDoesNotRepeatWhatCannotSucceed() throws IOException {
        Map<String, Object> cronJob = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(FOLDER.resolve("cronjob.yaml")));

        assertThat(cronJob).containsEntry("kind", "CronJob").containsEntry("apiVersion", "batch/v1");
        assertThat(cronJob.toString())
                .contains("concurrencyPolicy=Forbid", "timeZone=Europe/London", "values=[2, 65]", "backoffLimit=2");
    }

    private static void requireSystemd() {
        assumeTrue(Files.isExecutable(SYSTEMD_ANALYZE), "systemd-analyze is not installed");
    }

    private static String unit(String name) {
        return FOLDER.resolve(name).toAbsolutePath().toString();
    }

    private static String outputOf(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SYSTEMD_ANALYZE.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
