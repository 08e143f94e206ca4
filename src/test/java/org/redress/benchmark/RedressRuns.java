package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole command as a process, over one folder of decisions: from nothing, with some new files, and with nothing new.
 *
 * @param extractSeconds of the first run that were spent in the step that reads the decisions
 * @param csvBytes of all tables together
 */
record RedressRuns(
        int decisions,
        double extractSeconds,
        MeasuredProcess first,
        int added,
        MeasuredProcess second,
        MeasuredProcess third,
        long inputBytes,
        long csvBytes,
        long parquetBytes) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** New files of the second run: as many as a busy week brings. */
    private static final int NEW = 100;

    /** A smaller input gets fewer. */
    private static final int LEAST_SHARE = 10;

    /** Decisions from which Java learns what to do sooner. */
    private static final int TRAINING = 1500;

    /**
     * Runs the command three times, as the README advises for many decisions.
     *
     * @param corpus {@code decisions} files; whatever is added is taken away again
     */
    static RedressRuns measure(BenchmarkSettings settings, Path corpus, int decisions)
            throws IOException, InterruptedException {
        UnpackedJar jar = UnpackedJar.of(settings);
        List<String> options = new ArrayList<>(List.of("@" + settings.javaOptions(), "-Xmx512m"));
        options.addAll(jar.learn("whole-run", options, training(settings)));
        Path output = settings.work().resolve("output-" + decisions);
        Work.delete(output);
        Path addition = corpus.resolve("new");
        Work.delete(addition);
        int added = Math.min(NEW, Math.max(1, decisions / LEAST_SHARE));
        MeasuredProcess first = extract(settings, jar, options, corpus, output);
        Path latest = output.resolve("latest");
        double extractSeconds = seconds(latest, "extract");
        BenchmarkCorpus.write(addition, decisions, added, settings.seed());
        MeasuredProcess second = extract(settings, jar, options, corpus, output);
        MeasuredProcess third = extract(settings, jar, options, corpus, output);
        RedressRuns runs = new RedressRuns(
                decisions,
                extractSeconds,
                first,
                added,
                second,
                third,
                size(corpus, ".txt"),
                size(latest, ".csv"),
                size(latest, ".parquet"));
        Work.delete(addition);
        return runs;
    }

    /** Decisions a second in the step that reads them. */
    double extractRate() {
        return decisions / extractSeconds;
    }

    /** Decisions a second of the whole first run. */
    double rate() {
        return decisions / first.seconds();
    }

    /** A run over decisions that are not measured, of which Java keeps what it has learnt. */
    private static List<String> training(BenchmarkSettings settings) throws IOException {
        Path input = settings.work().resolve("training");
        Path output = settings.work().resolve("output-training");
        Work.delete(input);
        Work.delete(output);
        BenchmarkCorpus.write(input, 0, TRAINING, settings.seed() + 1);
        return arguments(settings, input, output);
    }

    private static MeasuredProcess extract(
            BenchmarkSettings settings, UnpackedJar jar, List<String> options, Path input, Path output)
            throws IOException, InterruptedException {
        return jar.run("redress", options, arguments(settings, input, output));
    }

    private static List<String> arguments(BenchmarkSettings settings, Path input, Path output) {
        return List.of("extract", "--input=" + input, "--output=" + output, "--threads=" + settings.threads());
    }

    private static double seconds(Path snapshot, String step) throws IOException {
        JsonNode record = MAPPER.readTree(Files.readString(snapshot.resolve("run.json")));
        return record.path("seconds").path(step).asDouble();
    }

    private static long size(Path folder, String ending) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
