package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTests {

    @ParameterizedTest
    @CsvSource({
        "05 Sep 2024, 2024-09-05",
        "5 September 2024, 2024-09-05",
        "05-Sep-2024, 2024-09-05",
        "5th Sept. 2024, 2024-09-05",
        "Thursday 5 September 2024, 2024-09-05",
        "05/09/2024, 2024-09-05",
        "2024-09-05, 2024-09-05",
        "29 Feb 2024, 2024-02-29"
    })
    void readsTheFormsThatPagesPrint(String printed, LocalDate date) {
        assertThat(PrintedDate.read(printed)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "September 2024", "31 Sep 2024", "29 Feb 2023", "5 Brumaire 2024", "5 Sepia 2024", "soon"})
    void guessesNothing(String printed) {
        assertThat(PrintedDate.read(printed)).isNull();
    }
}
