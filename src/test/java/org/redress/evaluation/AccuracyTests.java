package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.extraction.DecisionReader;
import org.redress.job.DryRun;
import org.redress.source.InputFolder;

/** What is read from annotated decisions agrees with the annotations; prints how well, line by line. */
class AccuracyTests {

    private static final double LEAST = 0.98;
    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final Path SHARED = Path.of(System.getProperty("redress.shared", "../shared"));

    @Test
    void readsTheSampleDecisionsAsTheirAnnotatorsDid() {
        Evaluation evaluation = evaluate(Path.of("src/test/resources/gold"), Path.of("input"));

        assertThat(evaluation.linesBelow(LEAST)).isEmpty();
        assertThat(evaluation.scores())
                .allSatisfy(score ->
                        assertThat(score.gold()).as(score.line().title()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({"gold, decisions", "headers/gold, headers/decisions"})
    void readsWhatOtherAnnotatorsRead(String gold, String input) {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve(gold)), () -> "no annotations in " + SHARED);

        Evaluation evaluation = evaluate(SHARED.resolve(gold), SHARED.resolve(input));

        assertThat(evaluation.linesBelow(LEAST)).isEmpty();
    }

    private static Evaluation evaluate(Path annotations, Path input) {
        Gold gold = Gold.in(annotations, input);
        DryRun run = new DryRun(new InputFolder(input), READER, 2);
        Evaluation evaluation = Evaluation.of(gold, run.read(gold::covers), input);
        System.out.println("\n" + annotations + "\n" + evaluation.toTable(5));
        return evaluation;
    }
}
