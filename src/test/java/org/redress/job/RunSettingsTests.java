package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class RunSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "-1, 64, 2MB, 30, 7, redress.threads",
        "0, 0, 2MB, 30, 7, redress.chunk-size",
        "0, 64, 0B, 30, 7, redress.max-document-bytes",
        "0, 64, 2MB, -1, 7, redress.max-document-seconds",
        "0, 64, 2MB, 30, -1, redress.keep-snapshots"
    })
    void refusesWhatCannotBe(
            int threads, int chunkSize, String maxDocumentBytes, int seconds, int keepSnapshots, String key) {
        DataSize size = DataSize.parse(maxDocumentBytes);

        assertThatThrownBy(() -> new RunSettings(
                        threads, chunkSize, size, seconds, false, keepSnapshots, "", List.of(), List.of(), ""))
                .hasMessageContaining(key);
    }

    @Test
    void usesEveryCoreUnlessToldOtherwise() {
        DataSize size = DataSize.ofMegabytes(2);

        assertThat(new RunSettings(0, 64, size, 30, false, 7, "", List.of(), List.of(), "").effectiveThreads())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(new RunSettings(3, 64, size, 30, false, 7, "", List.of(), List.of(), "").effectiveThreads())
                .isEqualTo(3);
    }
}
