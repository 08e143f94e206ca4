package org.redress.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure, told by system properties that start with {@code benchmark.}
 *
 * @param sizes of the input of whole runs, in decisions; what the pipelines read is of the first
 * @param pipelineDecisions how many decisions a pipeline reads when it is warm
 * @param work where everything is made
 * @param gold folders of annotations, each with the folder of what is annotated
 */
record BenchmarkSettings(
        List<Integer> sizes, int pipelineDecisions, long seed, int threads, Path jar, Path work, List<Annotated> gold) {

    /** Annotations and the folder of the decisions that they are of. */
    record Annotated(Path gold, Path input) {}

    /** The options of Java with which whole runs are made. */
    Path javaOptions() {
        return Path.of("config", "java.options").toAbsolutePath();
    }

    static BenchmarkSettings fromSystem() {
        return new BenchmarkSettings(
                Arrays.stream(property("decisions", "1000").split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(property("pipeline.decisions", "8")),
                Long.parseLong(property("seed", "7")),
                Integer.parseInt(
                        property("threads", String.valueOf(Runtime.getRuntime().availableProcessors()))),
                Path.of(property("jar", "target/redress.jar")).toAbsolutePath(),
                Path.of(property("work", "target/benchmark")).toAbsolutePath(),
                annotations(Path.of(property("shared", "../shared"))));
    }

    /** The samples, and more where there is more beside the project. */
    private static List<Annotated> annotations(Path shared) {
        return Stream.of(
                        new Annotated(Path.of("src/test/resources/gold"), Path.of("input")),
                        new Annotated(shared.resolve("gold"), shared.resolve("decisions")))
                .filter(annotated -> Files.isDirectory(annotated.gold()))
                .toList();
    }

    private static String property(String name, String usual) {
        return System.getProperty("benchmark." + name, usual);
    }
}
