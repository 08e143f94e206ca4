package org.redress.evaluation;

import static java.util.stream.Collectors.joining;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.staging.StagedDataset;

/** How well what a run would publish agrees with annotations, line by line. */
public final class Evaluation {

    private final List<Score> scores;

    Evaluation(List<Score> scores) {
        this.scores = List.copyOf(scores);
    }

    /**
     * Compares what would be published of the annotated files with their annotations.
     *
     * @param input the folder that the files are in
     */
    public static Evaluation of(Gold gold, StagedDataset published, Path input) {
        Map<String, FileReading> found = new HashMap<>();
        published.decisions().forEachRemaining(decision -> add(found, FileReading.of(decision)));
        published.rejects().forEach(reject -> add(found, FileReading.of(reject)));
        List<ComparedFile> files = gold.files().stream()
                .map(file -> compare(file, found.getOrDefault(file.path(), FileReading.lost(file.path())), input))
                .toList();
        return new Evaluation(
                Line.ALL.stream().map(line -> Score.of(line, files)).toList());
    }

    /** The scores as a table, with up to {@code show} of what was missed and of what is extra in each line. */
    public String toTable(int show) {
        return new EvaluationTable(show).print(scores);
    }

    /** The scores as JSON, with everything that was missed or is extra. */
    public String toJson() {
        return EvaluationJson.write(scores);
    }

    /** The lines whose F1 is less than {@code least}, with their F1, cut and not rounded; empty if there is none. */
    public String linesBelow(double least) {
        return scores.stream()
                .filter(score -> score.f1() < least)
                .map(score -> score.line().title() + " " + Score.print(score.f1(), 4, RoundingMode.DOWN))
                .collect(joining(", "));
    }

    List<Score> scores() {
        return scores;
    }

    private static void add(Map<String, FileReading> readings, FileReading reading) {
        readings.put(reading.path(), reading);
    }

    private static ComparedFile compare(GoldFile gold, FileReading found, Path input) {
        boolean hasEvidence = gold.reading().isDecision() && found.isDecision();
        return new ComparedFile(
                gold,
                found,
                hasEvidence ? PrintedText.of(input.resolve(gold.path())).orElse(null) : null);
    }
}
