package org.redress.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.job.Progress.Phase;

class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | -1   | 5   | reading",
                "0    | 1000 | 5   | reading: 1,000 files",
                "450  | 1000 | 10  | reading: 450 of 1,000 files, 45 a second, about 12 seconds left",
                "5    | 1000 | 10  | reading: 5 of 1,000 files, 0.5 a second, about 33 minutes left",
                "1000 | 1000 | 10  | reading: 1,000 of 1,000 files, 100 a second",
                "7    | -1   | 2   | reading: 7 files, 3.5 a second",
            })
    void saysHowFarAPhaseHasCome(long done, long files, double seconds, String words) {
        assertThat(new Wording(Phase.READING, done, files, seconds)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 second", "1, 1 second", "119, 119 seconds", "120, 2 minutes", "7199, 120 minutes", "7200, 2 hours"
    })
    void saysDurationsAsPeopleDo(long seconds, String words) {
        assertThat(Durations.inWords(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void putsABarBesideTheWordsWhereThereIsRoom() {
        Wording half = new Wording(Phase.READING, 500, 1000, 10);

        assertThat(BarText.of(half, 200)).isEqualTo("[" + "#".repeat(15) + " ".repeat(15) + "]  50% " + half);
        assertThat(BarText.of(half, 81)).startsWith("[#####     ]  50% reading").hasSize(81);
    }

    @ParameterizedTest
    @CsvSource({"15, reading: 500 of", "1, r", "0, ''"})
    void cutsTheWordsInANarrowTerminal(int columns, String text) {
        assertThat(BarText.of(new Wording(Phase.READING, 500, 1000, 10), columns))
                .isEqualTo(text);
    }
}
