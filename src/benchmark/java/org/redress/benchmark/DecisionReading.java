package org.redress.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Sentence;

/** How long it takes to read a decision of 20 KB whole, and to find the dates in the sentences of its paragraphs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecisionReading {

    private static final int DECISIONS = 50;

    private final DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
    private final Language language = new Language(ConfigFiles.shipped());
    private final Grammar grammar = language.grammar("rules/dates.rules");
    private final DecisionMaker maker = new DecisionMaker(7, Path.of("input"));
    private final List<byte[]> pages = IntStream.range(0, DECISIONS)
            .mapToObj(number -> maker.make(number).getBytes(StandardCharsets.UTF_8))
            .toList();
    private final List<String> paragraphs = pages.stream()
            .flatMap(page -> new String(page, StandardCharsets.UTF_8).lines())
            .filter(line -> line.matches(" +\\d+\\. .*\\d.*"))
            .toList();
    private int next;

    @Benchmark
    public Decision wholeDecision() {
        next = (next + 1) % pages.size();
        return reader.read(new SourceFile("a.txt", "0"), pages.get(next));
    }

    @Benchmark
    public int sentencesAndDatesOfAParagraph() {
        next = (next + 1) % paragraphs.size();
        int found = 0;
        for (Sentence sentence : language.sentences(paragraphs.get(next))) {
            found += grammar.find(sentence).size();
        }
        return found;
    }
}
