package org.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;

class DecisionMakerTests {

    private static final DecisionMaker MAKER = new DecisionMaker(7, Path.of("input"));

    @Test
    void makesDecisionsAsLongAsPublishedOnes() {
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());

        assertThat(IntStream.range(0, 5)).allSatisfy(number -> {
            byte[] page = MAKER.make(number).getBytes(StandardCharsets.UTF_8);
            Decision decision = reader.read(new SourceFile("a.txt", "0"), page);

            assertThat(page.length).isBetween(15_000, 22_000);
            assertThat(decision.citations()).hasSizeBetween(10, 60);
            assertThat(decision.dates()).hasSizeBetween(10, 60);
            assertThat(decision.remedies()).isNotEmpty();
        });
    }

    @Test
    void makesTheSameDecisionOfTheSameSeedAndNumber() {
        assertThat(MAKER.make(3)).isEqualTo(new DecisionMaker(7, Path.of("input")).make(3));
        assertThat(MAKER.make(3)).isNotEqualTo(MAKER.make(4));
    }
}
