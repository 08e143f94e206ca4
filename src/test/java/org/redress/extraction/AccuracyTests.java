package org.redress.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;

/** What is read from annotated decisions agrees with the annotations; prints how well, table by table. */
class AccuracyTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());

    /** Only a run over the whole folder can tell these. */
    private static final Set<String> REJECTED_BESIDE_OTHERS = Set.of("duplicate", "superseded");

    private final Map<String, Score> scores = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({
        "input, src/test/resources/gold",
        "../shared/decisions, ../shared/gold",
        "../shared/headers/decisions, ../shared/headers/gold"
    })
    void readsWhatAnnotatorsRead(Path input, Path gold) {
        assumeThat(Files.isDirectory(gold)).as("no annotations in " + gold).isTrue();

        InputFolder folder = new InputFolder(input);
        Map<String, SourceFile> files = new LinkedHashMap<>();
        folder.files().forEach(file -> files.put(file.path(), file));
        for (GoldFile annotations : GoldFile.in(gold)) {
            if (!REJECTED_BESIDE_OTHERS.contains(annotations.reject())) {
                compare(folder, Objects.requireNonNull(files.get(annotations.sourceFile())), annotations);
            }
        }

        System.out.println("\n" + gold);
        scores.forEach((table, score) -> System.out.printf("%-12s %s%n", table, score));
        assertThat(scores)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy((table, score) -> assertThat(score.f1())
                        .as(table + " " + score.differences())
                        .isGreaterThanOrEqualTo(0.98));
    }

    private void compare(InputFolder folder, SourceFile file, GoldFile annotations) {
        try {
            Decision decision = READER.read(file, folder.read(file));
            add("files", file, List.of(annotations.reject()), List.of(""));
            DecisionRowsAsText rows = new DecisionRowsAsText(decision);
            List<String> heading = annotations.heading();
            add("heading", file, heading, rows.heading(heading));
            add("paragraphs", file, annotations.paragraphs(), rows.paragraphs());
            add("payments", file, annotations.payments(), rows.payments());
            add("remedies", file, annotations.remedies(), rows.remedies());
            add("legislation", file, annotations.legislation(), rows.legislation());
            add("dates", file, annotations.dates(), rows.dates());
        } catch (RejectedFileException e) {
            add("files", file, List.of(annotations.reject()), List.of(e.reason().code()));
        }
    }

    private void add(String table, SourceFile file, List<String> expected, List<String> found) {
        scores.computeIfAbsent(table, name -> new Score()).add(file.path(), expected, found);
    }
}
