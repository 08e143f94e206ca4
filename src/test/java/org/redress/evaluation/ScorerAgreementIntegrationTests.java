package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.cli.RedressCommand;
import org.redress.config.ConfigFiles;
import org.redress.extraction.DecisionReader;
import org.redress.job.DryRun;
import org.redress.source.InputFolder;
import org.redress.staging.StagedDataset;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures are those of the scorer that comes with the annotated decisions beside the project, a program in Python
 * that reads the published CSV files; skipped where it is not there.
 */
class ScorerAgreementIntegrationTests {

    private static final Path SHARED = Path.of(System.getProperty("redress.shared", "../shared"));
    private static final Path SCORER = SHARED.resolve("eval/score.py");
    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final Pattern FIGURES =
            Pattern.compile("gold +(\\d+)  found +(\\d+)  P ([\\d.]+)  R ([\\d.]+)  F1 ([\\d.]+)$", Pattern.MULTILINE);
    private static final Pattern EVIDENCE =
            Pattern.compile("^evidence at its offsets +(\\d+)/(\\d+)$", Pattern.MULTILINE);
    private static final Pattern SCORES = Pattern.compile("^scores (.*)$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"decisions, gold, 8", "headers/decisions, headers/gold, 2"})
    void agreesWithTheScorerToTheLastDigit(String inputName, String goldName, int bends)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(SCORER), () -> "no scorer at " + SCORER);
        Assumptions.assumeTrue(hasPython(), "no python3");
        Path input = SHARED.resolve(inputName);
        Path gold = SHARED.resolve(goldName);
        Path snapshot = publish(input);
        StagedDataset published = new DryRun(new InputFolder(input), READER, 2).read(path -> true);

        requireSameFigures(gold, input, snapshot, published);
        for (int seed = 0; seed < bends; seed++) {
            Path bent = new BentGold(gold, seed).write(Files.createDirectory(folder.resolve("gold-" + seed)));
            assertThat(requireSameFigures(bent, input, snapshot, published).linesBelow(1))
                    .contains("files", "decisions (all fields)", "paragraphs");
        }
    }

    private static Evaluation requireSameFigures(Path gold, Path input, Path snapshot, StagedDataset published)
            throws IOException, InterruptedException {
        String report = run("python3", SCORER.toString(), snapshot.toString(), gold.toString(), input.toString());
        Evaluation evaluation = Evaluation.of(Gold.in(gold, input), published, input);

        assertThat(evaluation.scores())
                .extracting(ScorerAgreementIntegrationTests::figures)
                .as(report)
                .containsExactlyElementsOf(figures(report));
        assertThat(roundedScores(evaluation)).isEqualTo(roundedScores(report));
        return evaluation;
    }

    private Path publish(Path input) {
        Path output = folder.resolve("output");
        assertThat(RedressCommand.execute("extract", "--input=" + input, "--output=" + output))
                .isZero();
        return output.resolve("latest");
    }

    private static List<String> figures(String report) {
        List<String> figures = new ArrayList<>();
        FIGURES.matcher(report)
                .results()
                .forEach(line -> figures.add(
                        String.join(" ", line.group(1), line.group(2), line.group(3), line.group(4), line.group(5))));
        Matcher evidence = EVIDENCE.matcher(report);
        assertThat(evidence.find()).isTrue();
        figures.add(evidence.group(1) + " of " + evidence.group(2));
        return figures;
    }

    private static String figures(Score score) {
        if (score.line().code().equals("evidence")) {
            return (score.gold() - score.missed().size()) + " of " + score.found();
        }
        return String.join(
                " ",
                Integer.toString(score.gold()),
                Integer.toString(score.found()),
                rounded(score.precision(), 3),
                rounded(score.recall(), 3),
                rounded(score.f1(), 3));
    }

    private static Map<String, String> roundedScores(String report) {
        Matcher scores = SCORES.matcher(report);
        assertThat(scores.find()).isTrue();
        Map<String, String> rounded = new TreeMap<>();
        JsonMapper.shared()
                .readTree(scores.group(1))
                .properties()
                .forEach(score ->
                        rounded.put(score.getKey(), rounded(score.getValue().asDouble(), 4)));
        return rounded;
    }

    private static Map<String, String> roundedScores(Evaluation evaluation) {
        Map<String, String> rounded = new TreeMap<>();
        evaluation.scores().forEach(score -> rounded.put(score.line().code(), rounded(score.f1(), 4)));
        return rounded;
    }

    private static String rounded(double share, int decimals) {
        return Score.print(share, decimals, RoundingMode.HALF_EVEN);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return run("python3", "--version").startsWith("Python 3");
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        }
    }
}
