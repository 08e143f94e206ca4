package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.evaluation.Readings.decision;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceComparisonTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // published text, start, end, whether it stands there
        "pay Ms P £150, 2, 15, true",
        "'Pay  Ms P £150,', 2, 16, true",
        "pay Ms P £150, 3, 16, false",
        "pay Ms P £150, 2, 99, false",
        "pay Ms P £150, 99, 120, false",
        "pay Ms P £150, 15, 2, false",
        "', ', 15, 17, false"
    })
    void looksTheWordsUpByCodePoints(String published, String start, String end, boolean right) {
        PrintedText text = new PrintedText("\uFEFF😀 pay Ms P\u00a0£150, at once");

        Score score = score(Map.of("action", published, "start", start, "end", end), text);

        assertThat(score.gold()).isEqualTo(1);
        assertThat(score.f1() == 1).isEqualTo(right);
    }

    @Test
    void saysWhatStandsThereInstead() {
        Score score = score(Map.of("action", "pay", "start", "0", "end", "4"), new PrintedText("send it"));

        assertThat(score.missed().get(0).describe()).isEqualTo("a.txt: table remedies, start 0, end 4, text pay");
        assertThat(score.extra().get(0).describe()).isEqualTo("a.txt: table remedies, start 0, end 4, text send");
    }

    @Test
    void looksAtFilesInUtf8Only() throws IOException {
        assertThat(read("£150", StandardCharsets.UTF_8)).isPresent();
        assertThat(read("£150", Charset.forName("windows-1252"))).isEmpty();
        assertThat(read("\uFEFF£150", StandardCharsets.UTF_16LE)).isEmpty();
    }

    private Optional<PrintedText> read(String text, Charset charset) throws IOException {
        return PrintedText.of(Files.writeString(folder.resolve("a.txt"), text, charset));
    }

    private static Score score(Map<String, String> remedy, PrintedText text) {
        FileReading found = decision("remedies", remedy);
        return Readings.score("evidence", new ComparedFile(new GoldFile(found, Set.of()), found, text));
    }
}
