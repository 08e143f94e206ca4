package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.benchmark.EntityAccuracy.Agreement;

/**
 * Measures Redress beside what else CoreNLP offers, over the same made-up decisions and in one run, and prints the figures
 * as the README shows them. See the profile {@code benchmark}.
 */
final class Benchmark {

    private static final int WARM_UP = 4;

    private final BenchmarkSettings settings;
    private final Map<CoreNlp, Double> rates = new EnumMap<>(CoreNlp.class);
    private final Map<CoreNlp, Long> peaks = new EnumMap<>(CoreNlp.class);
    private final Map<CoreNlp, List<Entity>> entities = new EnumMap<>(CoreNlp.class);
    private final List<RedressRuns> runs = new ArrayList<>();

    private Benchmark(BenchmarkSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        String machine = Machine.describe();
        Benchmark benchmark = new Benchmark(BenchmarkSettings.fromSystem());
        benchmark.measure();
        System.out.println("\n" + machine + "\n\n" + benchmark.tables());
    }

    private void measure() throws IOException, InterruptedException {
        Files.createDirectories(settings.work());
        List<AnnotatedDecision> annotated = annotated();
        for (int size : settings.sizes()) {
            say("whole runs over " + size + " decisions");
            runs.add(RedressRuns.measure(settings, BenchmarkCorpus.of(settings, size), size));
        }
        for (CoreNlp kind : CoreNlp.values()) {
            say(kind.title());
            measure(kind, annotated);
        }
    }

    /** The tokenizer starts cold, as Redress does; the pipelines, which take long to get going, start warm. */
    private void measure(CoreNlp kind, List<AnnotatedDecision> annotated) throws IOException, InterruptedException {
        boolean pipeline = kind != CoreNlp.TOKENIZER;
        int warmUp = pipeline ? WARM_UP : 0;
        int counted = pipeline ? settings.pipelineDecisions() : settings.sizes().get(0);
        Path files = settings.work().resolve("files.txt");
        Files.write(files, corpusFiles().stream().limit(warmUp + counted).toList());
        Path gold = settings.work().resolve("annotated.txt");
        Files.write(
                gold,
                annotated.stream()
                        .map(decision -> decision.file() + "\t" + decision.date())
                        .toList());
        Path result = settings.work().resolve("result.json");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                CoreNlpPass.class.getName(),
                kind.name(),
                String.valueOf(settings.threads()),
                String.valueOf(warmUp),
                files.toString(),
                result.toString()));
        if (pipeline) {
            arguments.add(gold.toString());
        }
        MeasuredProcess process =
                MeasuredProcess.run(settings.work(), kind.name().toLowerCase(Locale.ROOT), arguments);
        CoreNlpPass.Result measured = CoreNlpPass.Result.read(result);
        rates.put(kind, counted / measured.seconds());
        peaks.put(kind, process.peakMegabytes());
        entities.put(kind, measured.entities());
    }

    private List<AnnotatedDecision> annotated() {
        return settings.gold().stream()
                .flatMap(folders -> AnnotatedDecision.in(folders).stream())
                .toList();
    }

    private List<String> corpusFiles() throws IOException {
        Path corpus = BenchmarkCorpus.of(settings, settings.sizes().get(0));
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Path::toString)
                    .toList();
        }
    }

    private String tables() throws IOException, InterruptedException {
        return rateTable() + "\n" + growthTable() + "\n" + new Start(settings).measure() + "\n" + accuracyTable();
    }

    private String rateTable() {
        RedressRuns run = runs.get(0);
        MarkdownTable table = new MarkdownTable(
                settings.threads() + " threads", "decisions a second", "Redress is faster by", "peak memory");
        for (CoreNlp kind : CoreNlp.values()) {
            double rate = rates.getOrDefault(kind, 0.0);
            double redress = kind == CoreNlp.TOKENIZER ? run.extractRate() : run.rate();
            table.add(
                    kind.title(), Figures.number(rate), "× " + Figures.number(redress / rate), peaks.get(kind) + " MB");
        }
        table.add("Redress, reading alone (step extract)", Figures.number(run.extractRate()), "", "");
        table.add(
                "Redress, the whole command (-Xmx512m)",
                Figures.number(run.rate()),
                "",
                run.first().peakMegabytes() + " MB");
        return table.toString();
    }

    private String growthTable() {
        MarkdownTable table = new MarkdownTable(
                "decisions",
                "input",
                "first run",
                "a second",
                "CPU",
                "some new files",
                "nothing new",
                "peak memory",
                "heap in use",
                "CSV",
                "Parquet");
        for (RedressRuns run : runs) {
            table.add(
                    String.format(Locale.ROOT, "%,d", run.decisions()),
                    Figures.megabytes(run.inputBytes()),
                    Figures.seconds(run.first().seconds()),
                    Figures.number(run.rate()),
                    Figures.seconds(run.first().cpuSeconds()),
                    Figures.seconds(run.second().seconds()) + " (" + run.added() + ")",
                    Figures.seconds(run.third().seconds()),
                    run.first().peakMegabytes() + " MB",
                    run.first().heapMegabytes() + " MB",
                    Figures.megabytes(run.csvBytes()),
                    Figures.megabytes(run.parquetBytes()) + " (" + Figures.percent(run.parquetBytes(), run.csvBytes())
                            + ")");
        }
        return table.toString();
    }

    private String accuracyTable() {
        EntityAccuracy accuracy = new EntityAccuracy(annotated());
        MarkdownTable table =
                new MarkdownTable("accuracy", "dates: precision", "recall", "F1", "sums: precision", "recall", "F1");
        add(table, CoreNlp.DEFAULT, accuracy);
        add(table, CoreNlp.TUNED, accuracy);
        add(table, "Redress", accuracy.ofDates(), accuracy.ofSums());
        return table.toString();
    }

    private void add(MarkdownTable table, CoreNlp kind, EntityAccuracy accuracy) {
        List<Entity> found = entities.getOrDefault(kind, List.of());
        add(table, kind.title(), accuracy.ofDates(found), accuracy.ofSums(found));
    }

    private static void add(MarkdownTable table, String title, Agreement dates, Agreement sums) {
        table.add(
                title,
                Figures.share(dates.precision()),
                Figures.share(dates.recall()),
                Figures.share(dates.f1()),
                Figures.share(sums.precision()),
                Figures.share(sums.recall()),
                Figures.share(sums.f1()));
    }

    private static void say(String what) {
        System.out.println("benchmark: " + what);
    }
}
